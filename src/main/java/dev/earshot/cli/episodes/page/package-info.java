/// One episode as a page of text, a class a part: header, people, topics, chapters, notes, links.
///
/// Useful for: `show` in text; a further part of the page belongs here. Not for: episodes in lists
/// (`cli.answers`), JSON (`Json`). What feeds say is untrusted: it reaches the terminal through
/// [dev.earshot.cli.output.Output] alone.
@NullMarked
package dev.earshot.cli.episodes.page;

import org.jspecify.annotations.NullMarked;
