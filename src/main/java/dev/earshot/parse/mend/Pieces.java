package dev.earshot.parse.mend;

import dev.earshot.parse.work.Work;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Cuts a document that is no XML into pieces, each but the first of which begins with an item: a
/// lenient reading holds in memory what it reads, at ten times its length and more.
final class Pieces implements Markup.Visitor {
  private static final Pattern ITEM =
      Pattern.compile("<(?:\\w+:)?(?:item|entry)[\\s>/]", Pattern.CASE_INSENSITIVE);

  private static final int MOST_CHARACTERS = 4_000_000;
  private static final int MOST_TAGS = 100_000;

  private final String xml;
  private final List<Integer> starts = new ArrayList<>(List.of(0));
  private int tags;

  private Pieces(String xml) {
    this.xml = xml;
  }

  /// The pieces, each copied when its turn comes.
  static Iterator<String> of(String xml) {
    Pieces pieces = new Pieces(xml);
    Markup.scan(xml, pieces);
    List<Integer> starts = pieces.starts;
    return IntStream.range(0, starts.size())
        .mapToObj(i -> {
          int end = i + 1 < starts.size() ? starts.get(i + 1) : xml.length();
          return xml.substring(starts.get(i), end);
        })
        .iterator();
  }

  /// Counts the tags of a document, each of which costs a mend as much as a page of text.
  static void count(String xml) {
    Work work = new Work();
    Markup.scan(
        xml,
        new Markup.Visitor() {
          @Override
          public void tag(int from, int to) {
            work.tag();
          }
        });
  }

  @Override
  public void tag(int from, int to) {
    tags++;
    boolean enough = tags > MOST_TAGS || from - starts.getLast() > MOST_CHARACTERS;
    if (enough && ITEM.matcher(xml).region(from, to).lookingAt()) {
      starts.add(from);
      tags = 0;
    }
  }
}
