package dev.earshot.parse.namespace;

import com.rometools.rome.feed.module.Extendable;
import dev.earshot.parse.value.Durations;
import dev.earshot.parse.value.Flags;
import dev.earshot.parse.value.Numbers;
import java.io.Serial;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jdom2.Element;

/// `itunes:`, Apple's podcast tags.
public final class ItunesTags extends Tags {
  /// The one spelling of the namespace that readers see.
  public static final String URI = "http://www.itunes.com/dtds/podcast-1.0.dtd";

  @Serial private static final long serialVersionUID = 1;

  ItunesTags(Element parent) {
    super(parent, URI);
  }

  /// What a bean says in this namespace, be it nothing.
  public static ItunesTags of(Extendable bean) {
    return of(bean, URI, ItunesTags.class, ItunesTags::new);
  }

  public Optional<String> title() {
    return text("title");
  }

  public Optional<String> author() {
    return text("author");
  }

  public Optional<String> summary() {
    return text("summary");
  }

  public Optional<String> subtitle() {
    return text("subtitle");
  }

  public Optional<Duration> duration() {
    return texts("duration").map(Durations::parse).flatMap(Optional::stream).findFirst();
  }

  public OptionalInt season() {
    return Numbers.positive(text("season"));
  }

  public OptionalInt episode() {
    return Numbers.positive(text("episode"));
  }

  /// `full`, `trailer` or `bonus`.
  public Optional<String> episodeType() {
    return text("episodeType");
  }

  /// `episodic` or `serial`.
  public Optional<String> type() {
    return text("type");
  }

  public Optional<Boolean> explicit() {
    return text("explicit").flatMap(Flags::parse);
  }

  public Optional<Boolean> complete() {
    return text("complete").flatMap(Flags::parse);
  }

  public Optional<String> image() {
    return attribute("image", "href");
  }

  /// Categories with those within them, and keywords.
  public List<String> keywords() {
    Stream<String> categories =
        elements("category").stream()
            .flatMap(outer -> Stream.concat(Stream.of(outer), elements(outer, "category").stream()))
            .flatMap(category -> attribute(category, "text").stream());
    Stream<String> keywords = texts("keywords").flatMap(text -> Stream.of(text.split(",", -1)));
    return Stream.concat(categories, keywords).toList();
  }

  public Optional<String> newFeedUrl() {
    return text("new-feed-url");
  }

  /// Registers this namespace with Rome.
  public static final class Parser extends TagsParser {
    public Parser() {
      super(URI, ItunesTags::new);
    }
  }
}
