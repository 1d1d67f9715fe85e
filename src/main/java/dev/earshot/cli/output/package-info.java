/// What every answer is printed with: width, wrapping, colour, numbers, and text made harmless.
///
/// Useful for: any text that goes to a terminal or a pipe. Not for: what an answer says; nothing
/// here knows an episode. Needs no other package of `cli`.
@NullMarked
package dev.earshot.cli.output;

import org.jspecify.annotations.NullMarked;
