/// What lets shells and `man` know the program: completions and a manual, made from picocli's model
/// of all commands, so that they never lag behind it.
///
/// Useful for: what is made of that model. Not for: a command that does something.
@NullMarked
package dev.earshot.cli.shell;

import org.jspecify.annotations.NullMarked;
