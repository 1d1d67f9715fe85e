/// An episode's title and notes as one text with words, lines, links and marks, and what can be
/// read off a place of it without knowing software: versions, quotes.
///
/// Not for: which package a name stands for (`extract.reading`).
@NullMarked
package dev.earshot.extract.page;

import org.jspecify.annotations.NullMarked;
