package dev.earshot.parse.namespace;

import com.rometools.rome.feed.module.Extendable;
import java.io.Serial;
import java.util.Optional;
import org.jdom2.Element;

/// `feedburner:`, the links that its redirects stand for.
public final class FeedburnerTags extends Tags {
  /// The one spelling of the namespace that readers see.
  public static final String URI = "http://rssnamespace.org/feedburner/ext/1.0";

  @Serial private static final long serialVersionUID = 1;

  FeedburnerTags(Element parent) {
    super(parent, URI);
  }

  /// What a bean says in this namespace, be it nothing.
  public static FeedburnerTags of(Extendable bean) {
    return of(bean, URI, FeedburnerTags.class, FeedburnerTags::new);
  }

  public Optional<String> origLink() {
    return text("origLink");
  }

  /// Registers this namespace with Rome.
  public static final class Parser extends TagsParser {
    public Parser() {
      super(URI, FeedburnerTags::new);
    }
  }
}
