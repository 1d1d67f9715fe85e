package dev.earshot.extract.sighting.link;

import dev.earshot.extract.page.Page;
import dev.earshot.podcast.Link;
import java.util.BitSet;

/// Finds the addresses that a page shows: no word of them is a word of the text.
public final class Addresses {
  private Addresses() {}

  /// The positions of addresses that stand as text.
  public static BitSet in(Page page) {
    BitSet positions = new BitSet(page.text().length());
    for (Link link : page.links().all()) {
      if (Anchors.isAddress(link)) {
        positions.set(link.span().start(), link.span().end());
      }
    }
    String text = page.text();
    int next = 0;
    for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", next)) {
      int start = at;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      int end = at;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      boolean web = text.startsWith("http", start);
      positions.set(web ? start : at, Math.max(at, end));
      next = Math.max(at + 3, end);
    }
    return positions;
  }
}
