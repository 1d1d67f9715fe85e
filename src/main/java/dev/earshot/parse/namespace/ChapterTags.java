package dev.earshot.parse.namespace;

import com.rometools.rome.feed.module.Extendable;
import dev.earshot.parse.value.Durations;
import dev.earshot.parse.value.Uris;
import dev.earshot.podcast.Chapter;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.jdom2.Element;

/// `psc:`, Podlove Simple Chapters.
public final class ChapterTags extends Tags {
  /// The one spelling of the namespace that readers see.
  public static final String URI = "http://podlove.org/simple-chapters";

  @Serial private static final long serialVersionUID = 1;

  ChapterTags(Element parent) {
    super(parent, URI);
  }

  /// What a bean says in this namespace, be it nothing.
  public static ChapterTags of(Extendable bean) {
    return of(bean, URI, ChapterTags.class, ChapterTags::new);
  }

  /// The chapters with a start that can be read.
  public List<Chapter> chapters() {
    return elements("chapters").stream()
        .flatMap(list -> elements(list, "chapter").stream())
        .flatMap(chapter -> chapter(chapter).stream())
        .toList();
  }

  private static Optional<Chapter> chapter(Element chapter) {
    return attribute(chapter, "start")
        .flatMap(Durations::position)
        .map(start ->
            new Chapter(
                start,
                attribute(chapter, "title").orElse(""),
                attribute(chapter, "href").flatMap(href -> Uris.parse(href, Optional.empty()))));
  }

  /// Registers this namespace with Rome.
  public static final class Parser extends TagsParser {
    public Parser() {
      super(URI, ChapterTags::new);
    }
  }
}
