/// Reading: what feeds put where show notes are due (HTML, HTML escaped twice, plain text,
/// Markdown) as an HTML body, and which of several candidates to read.
///
/// Useful for: another way in which feeds mangle notes. Not for: safety; nothing that leaves this
/// package is safe to show.
@NullMarked
package dev.earshot.clean.read;

import org.jspecify.annotations.NullMarked;
