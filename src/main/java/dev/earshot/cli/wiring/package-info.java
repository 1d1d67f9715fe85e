/// Makes the parts of the program that a command needs, as the settings say.
///
/// Useful for: who gets what. Not for: what is done with it.
@NullMarked
package dev.earshot.cli.wiring;

import org.jspecify.annotations.NullMarked;
