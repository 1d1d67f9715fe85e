/// Structure: laid out lines as topics with heading, number, presenters, kind and start time.
///
/// Useful for: a show's way to write headings, a cue word in another language (`cues.tsv`), a form
/// of time code. Not for: anything about HTML; this package sees lines only.
@NullMarked
package dev.earshot.clean.topic;

import org.jspecify.annotations.NullMarked;
