/// From raw show notes to safe HTML, readable text, links and topics.
///
/// Useful for: all that HTML in feeds is good for; the only user of jsoup. Not for: finding
/// packages (`extract`), layout for a terminal (`cli`).
@NullMarked
package dev.earshot.clean;

import org.jspecify.annotations.NullMarked;
