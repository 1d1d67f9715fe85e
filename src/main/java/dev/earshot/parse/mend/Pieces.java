package dev.earshot.parse.mend;

import dev.earshot.parse.work.TooMuch;
import dev.earshot.parse.work.Work;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
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

  /// The document up to the last item before there are too many tags, each of which costs a mend as
  /// much as a page of text.
  ///
  /// @throws TooMuch where there is no item before
  static String bounded(String xml, Consumer<String> notes) {
    Work work = new Work();
    int[] item = {0};
    try {
      Markup.scan(
          xml,
          new Markup.Visitor() {
            @Override
            public void tag(int from, int to) {
              work.tag(xml.length());
              item[0] = isItem(xml, from, to) ? from : item[0];
            }
          });
      return xml;
    } catch (TooMuch tags) {
      if (item[0] == 0) {
        throw tags;
      }
      notes.accept(tags.mend());
      return xml.substring(0, item[0]);
    }
  }

  private static boolean isItem(String xml, int from, int to) {
    return ITEM.matcher(xml).region(from, to).lookingAt();
  }

  @Override
  public void tag(int from, int to) {
    tags++;
    boolean enough = tags > MOST_TAGS || from - starts.getLast() > MOST_CHARACTERS;
    if (enough && isItem(xml, from, to)) {
      starts.add(from);
      tags = 0;
    }
  }
}
