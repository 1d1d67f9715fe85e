/// The command line: settings, the wiring of the whole program, one class a command, output.
///
/// Useful for: the only place that sees `System.out`, `System.exit` and the clock. Not for:
/// anything another front end would need too.
@NullMarked
package dev.earshot.cli;

import org.jspecify.annotations.NullMarked;
