/// Finds names of software in running text, and tells them from the words, people, events and other
/// things of the same spelling.
@NullMarked
package dev.earshot.extract.sighting.name;

import org.jspecify.annotations.NullMarked;
