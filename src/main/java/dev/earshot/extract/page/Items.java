package dev.earshot.extract.page;

import dev.earshot.podcast.Link;
import dev.earshot.podcast.Span;
import java.util.List;
import java.util.TreeSet;

/// The things that a page speaks of one after another: its lines; where a line strings whole
/// sentences together that are links each, every one of these. The first has what stands before it,
/// each what stands behind it; where words are written without blanks there are no sentences.
public final class Items {
  /// As many words as say a thing that needs no other link.
  private static final int SENTENCE = 4;

  private final int[] starts;
  private final int length;

  private Items(int[] starts, int length) {
    this.starts = starts;
    this.length = length;
  }

  /// Those of a text with its links, which are in order.
  public static Items of(Lines lines, List<Link> links, int length) {
    TreeSet<Integer> starts = new TreeSet<>();
    for (int i = 0; i < lines.count(); i++) {
      starts.add(lines.span(i).start());
    }
    int last = -1;
    for (Link link : links) {
      int line = lines.at(link.span().start());
      boolean sentence = link.span().length() > 0 && isSentence(link.anchor());
      if (sentence && line == last) {
        starts.add(link.span().start());
      }
      last = sentence ? line : last;
    }
    return new Items(starts.stream().mapToInt(Integer::intValue).toArray(), length);
  }

  private static boolean isSentence(String anchor) {
    int words = 1;
    for (int at = anchor.indexOf(' ');
        at >= 0 && words < SENTENCE;
        at = anchor.indexOf(' ', at + 1)) {
      words++;
    }
    return words >= SENTENCE;
  }

  /// How many there are; at least one.
  public int count() {
    return starts.length;
  }

  /// The number of the one, from 0, that holds a position.
  public int at(int position) {
    return Lines.lastFrom(starts, position);
  }

  /// One of them, with the break that ends its line.
  public Span span(int item) {
    return new Span(starts[item], item + 1 < starts.length ? starts[item + 1] : length);
  }
}
