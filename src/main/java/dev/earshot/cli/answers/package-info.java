/// What was found, as lines and as JSON, and the options that narrow an answer.
///
/// Useful for: forms and options that commands of more than one package share. Not for: a command.
@NullMarked
package dev.earshot.cli.answers;

import org.jspecify.annotations.NullMarked;
