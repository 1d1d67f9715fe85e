package dev.earshot.extract.sighting.link;

import dev.earshot.extract.catalog.Names;
import dev.earshot.extract.known.Address;
import dev.earshot.extract.known.Software;
import dev.earshot.extract.page.Word;
import dev.earshot.extract.reading.Reading;
import dev.earshot.extract.reading.Resolver;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tells the pages of a project's site that are about the project from posts on anything.
final class SitePages {
  /// A longer line holds several items.
  private static final int LONGEST_LINE = 200;

  /// So many words a spelling may have.
  private static final int MOST_WORDS = 3;

  /// `/2018/5/`, `/2018-05-31-`, `/20180531-`.
  private static final Pattern DATED =
      Pattern.compile("/(?:19|20)\\d\\d(?:/[01]?\\d/|(-?)[01]\\d\\1[0-3]\\d-)");

  private final Resolver resolver;

  SitePages(Resolver resolver) {
    this.resolver = resolver;
  }

  /// Whether a page of a project's site is about the project: all are but a dated post that names
  /// it neither in its address nor in the link or its line.
  boolean isAbout(Reading reading, Link link, Address address, Software software) {
    String path = "/" + String.join("/", address.path()) + "/";
    return !DATED.matcher(path).find()
        || isNamed(path, software)
        || isNamed(said(reading, link), software);
  }

  private static String said(Reading reading, Link link) {
    Span line = reading.page().line(link.span().start());
    boolean item = line.length() <= LONGEST_LINE && !Anchors.isAddress(link);
    return item ? reading.page().text(line) : link.anchor();
  }

  private boolean isNamed(String text, Software software) {
    String name = Anchors.withoutJs(Names.squeezed(software.purl().name()));
    return Names.squeezed(text).contains(name)
        || runs(text)
            .flatMap(run -> resolver.table().named(run).stream())
            .anyMatch(spelling -> spelling.software().purl().equals(software.purl()));
  }

  /// The words of a text, each by itself and with those that follow it.
  private static Stream<String> runs(String text) {
    List<Word> words = Word.of(text);
    return IntStream.range(0, words.size())
        .boxed()
        .flatMap(first ->
            words.subList(first, Math.min(words.size(), first + MOST_WORDS)).stream()
                .map(last -> text.substring(words.get(first).span().start(), last.span().end())));
  }
}
