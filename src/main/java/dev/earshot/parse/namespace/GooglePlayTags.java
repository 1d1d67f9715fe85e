package dev.earshot.parse.namespace;

import com.rometools.rome.feed.module.Extendable;
import dev.earshot.parse.value.Flags;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.jdom2.Element;

/// `googleplay:`, Google's podcast tags of old.
public final class GooglePlayTags extends Tags {
  /// The one spelling of the namespace that readers see.
  public static final String URI = "http://www.google.com/schemas/play-podcasts/1.0";

  @Serial private static final long serialVersionUID = 1;

  GooglePlayTags(Element parent) {
    super(parent, URI);
  }

  /// What a bean says in this namespace, be it nothing.
  public static GooglePlayTags of(Extendable bean) {
    return of(bean, URI, GooglePlayTags.class, GooglePlayTags::new);
  }

  public Optional<String> author() {
    return text("author");
  }

  public Optional<String> description() {
    return text("description");
  }

  public Optional<Boolean> explicit() {
    return text("explicit").flatMap(Flags::parse);
  }

  public Optional<String> image() {
    return attribute("image", "href");
  }

  public List<String> keywords() {
    return elements("category").stream().flatMap(e -> attribute(e, "text").stream()).toList();
  }

  public Optional<String> newFeedUrl() {
    return text("newfeed-url");
  }

  /// Registers this namespace with Rome.
  public static final class Parser extends TagsParser {
    public Parser() {
      super(URI, GooglePlayTags::new);
    }
  }
}
