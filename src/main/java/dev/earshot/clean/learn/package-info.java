/// What the episodes of a show teach about each other: a lesson for each line of the notes, and
/// what is cut out as boilerplate because most episodes teach it. (Who presents is learnt too; as
/// it takes reading headings, that is in `topic`.)
///
/// Useful for: when a line is boilerplate, what makes two lines the same. Not for: counting lessons
/// (`sync`) or keeping them (`archive`).
@NullMarked
package dev.earshot.clean.learn;

import org.jspecify.annotations.NullMarked;
