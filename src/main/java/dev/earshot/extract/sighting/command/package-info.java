/// Reads install commands, build files' coordinates and imports: whoever types one means the
/// package.
///
/// To add a command: a line in `commands.txt`; an import statement: one in `imports.tsv`.
@NullMarked
package dev.earshot.extract.sighting.command;

import org.jspecify.annotations.NullMarked;
