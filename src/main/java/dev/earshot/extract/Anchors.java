package dev.earshot.extract;

import dev.earshot.podcast.Link;
import dev.earshot.podcast.Span;
import java.util.Locale;

/// What the text of a link says of the name that its address gives.
final class Anchors {
  private Anchors() {}

  /// Where the anchor holds the software's name; the whole anchor where it does not, or where the
  /// anchor is not as long as its text.
  static Span nameIn(Link link, Software software) {
    String anchor = link.anchor().toLowerCase(Locale.ROOT);
    String name = software.purl().name().toLowerCase(Locale.ROOT);
    int at = anchor.indexOf(name);
    boolean asText = link.anchor().length() == link.span().length();
    int start = link.span().start() + at;
    return at < 0 || !asText ? link.span() : new Span(start, start + name.length());
  }
}
