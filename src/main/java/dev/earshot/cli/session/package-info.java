/// One run of the program, as every command sees it: the environment, the settings, the data
/// folder, the index, and how a command ends.
///
/// Useful for: what more than one command needs and is no text. Not for: a command. Needs only
/// `output`.
@NullMarked
package dev.earshot.cli.session;

import org.jspecify.annotations.NullMarked;
