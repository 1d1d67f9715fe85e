package dev.earshot.parse.namespace;

import com.rometools.rome.feed.module.Extendable;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.jdom2.Element;

/// `dc:`, Dublin Core. Dates are read with those of the item itself.
public final class DcTags extends Tags {
  /// The one spelling of the namespace that readers see.
  public static final String URI = "http://purl.org/dc/elements/1.1/";

  @Serial private static final long serialVersionUID = 1;

  DcTags(Element parent) {
    super(parent, URI);
  }

  /// What a bean says in this namespace, be it nothing.
  public static DcTags of(Extendable bean) {
    return of(bean, URI, DcTags.class, DcTags::new);
  }

  public Optional<String> title() {
    return text("title");
  }

  public Optional<String> description() {
    return text("description");
  }

  public Optional<String> language() {
    return text("language");
  }

  public List<String> creators() {
    return texts("creator").toList();
  }

  public List<String> subjects() {
    return texts("subject").toList();
  }

  /// Registers this namespace with Rome.
  public static final class Parser extends TagsParser {
    public Parser() {
      super(URI, DcTags::new);
    }
  }
}
