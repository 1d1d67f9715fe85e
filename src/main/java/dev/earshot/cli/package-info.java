/// The command line: the process, and the command that holds all others.
///
/// Commands live in packages by what they are about, each with one public class that lists them;
/// they share `session`, `output` and `answers` below them, and know each other only in one
/// direction. Useful for: the only place that sees `System.out`, `System.exit` and the clock. Not
/// for: anything another front end would need too.
@NullMarked
package dev.earshot.cli;

import org.jspecify.annotations.NullMarked;
