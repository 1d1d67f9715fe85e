package dev.earshot.podcast;

import java.net.URI;

/// A link in the notes.
///
/// @param url absolute, `http`, `https` or `mailto`
/// @param anchor the text that carries the link; the URL itself where the notes give it bare
/// @param span where the anchor stands in the notes' text; empty for a linked picture, and at the
///   end for a link that only another candidate for the notes has
public record Link(URI url, String anchor, Span span) {}
