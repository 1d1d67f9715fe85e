package dev.earshot.parse.namespace;

import com.rometools.rome.feed.module.Extendable;
import dev.earshot.parse.value.Durations;
import java.io.Serial;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Element;

/// `media:`, Media RSS: files, with or without a group around them.
public final class MediaTags extends Tags {
  /// The one spelling of the namespace that readers see.
  public static final String URI = "http://search.yahoo.com/mrss/";

  @Serial private static final long serialVersionUID = 1;

  MediaTags(Element parent) {
    super(parent, URI);
  }

  /// What a bean says in this namespace, be it nothing.
  public static MediaTags of(Extendable bean) {
    return of(bean, URI, MediaTags.class, MediaTags::new);
  }

  public Optional<String> title() {
    return within("title").map(Element::getText).filter(text -> !text.isBlank()).findFirst();
  }

  public Optional<String> description() {
    return within("description").map(Element::getText).filter(text -> !text.isBlank()).findFirst();
  }

  public Optional<String> thumbnail() {
    return within("thumbnail").flatMap(image -> attribute(image, "url").stream()).findFirst();
  }

  public Optional<Duration> duration() {
    return contents()
        .flatMap(file -> attribute(file, "duration").stream())
        .flatMap(text -> Durations.parse(text).stream())
        .findFirst();
  }

  public List<String> keywords() {
    return within("keywords").flatMap(e -> Stream.of(e.getText().split(",", -1))).toList();
  }

  /// The audio and video files.
  public List<FileTag> files() {
    return contents()
        .filter(file -> !attribute(file, "medium").orElse("").equals("image"))
        .filter(file -> !attribute(file, "type").orElse("").startsWith("image/"))
        .flatMap(file -> FileTag.of(file, "url", "type", "fileSize").stream())
        .toList();
  }

  private Stream<Element> contents() {
    return within("content");
  }

  /// Elements of that name: the item's own, and those within its groups and files.
  private Stream<Element> within(String name) {
    return Stream.of(
            elements(name).stream(),
            elements("group").stream().flatMap(group -> elements(group, name).stream()),
            elements("content").stream().flatMap(file -> elements(file, name).stream()))
        .flatMap(found -> found);
  }

  /// Registers this namespace with Rome.
  public static final class Parser extends TagsParser {
    public Parser() {
      super(URI, MediaTags::new);
    }
  }
}
