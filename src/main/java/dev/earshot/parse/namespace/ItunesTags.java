package dev.earshot.parse.namespace;

import dev.earshot.parse.value.Durations;
import dev.earshot.parse.value.Flags;
import dev.earshot.parse.value.Numbers;
import java.io.Serial;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdom2.Element;

/// `itunes:`, Apple's podcast tags.
public final class ItunesTags extends Tags {
  /// The one spelling of the namespace that readers see.
  public static final String URI = "http://www.itunes.com/dtds/podcast-1.0.dtd";

  @Serial private static final long serialVersionUID = 1;

  ItunesTags(Element parent) {
    super(parent, URI);
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

  /// `yes`, `true`, `explicit` against `no`, `false`, `clean`.
  public Optional<Boolean> explicit() {
    return text("explicit").flatMap(Flags::explicit);
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
