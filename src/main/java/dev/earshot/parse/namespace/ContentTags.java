package dev.earshot.parse.namespace;

import com.rometools.rome.feed.module.Extendable;
import java.io.Serial;
import java.util.List;
import org.jdom2.Element;

/// `content:`, the full text of an item.
public final class ContentTags extends Tags {
  /// The one spelling of the namespace that readers see.
  public static final String URI = "http://purl.org/rss/1.0/modules/content/";

  @Serial private static final long serialVersionUID = 1;

  ContentTags(Element parent) {
    super(parent, URI);
  }

  /// What a bean says in this namespace, be it nothing.
  public static ContentTags of(Extendable bean) {
    return of(bean, URI, ContentTags.class, ContentTags::new);
  }

  /// Every `content:encoded`; some feeds give several.
  public List<String> encoded() {
    return texts("encoded").toList();
  }

  /// Registers this namespace with Rome.
  public static final class Parser extends TagsParser {
    public Parser() {
      super(URI, ContentTags::new);
    }
  }
}
