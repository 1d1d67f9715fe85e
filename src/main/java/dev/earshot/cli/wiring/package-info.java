/// Makes the parts of the program that a command needs, as the settings say, and shows how far they
/// are.
///
/// Useful for: who gets what, and hears what. Not for: what is done with it.
@NullMarked
package dev.earshot.cli.wiring;

import org.jspecify.annotations.NullMarked;
