/// How commands are called: what picocli and help have to know of each, said in code.
///
/// Useful for: a new kind of option. Not for: what a command does. Needs only picocli.
@NullMarked
package dev.earshot.cli.usage;

import org.jspecify.annotations.NullMarked;
