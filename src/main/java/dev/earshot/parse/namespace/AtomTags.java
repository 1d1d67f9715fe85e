package dev.earshot.parse.namespace;

import com.rometools.rome.feed.module.Extendable;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.jdom2.Element;

/// `atom:` within RSS, and links within Atom itself.
public final class AtomTags extends Tags {
  /// The one spelling of the namespace that readers see.
  public static final String URI = "http://www.w3.org/2005/Atom";

  @Serial private static final long serialVersionUID = 1;

  AtomTags(Element parent) {
    super(parent, URI);
  }

  /// What a bean says in this namespace, be it nothing.
  public static AtomTags of(Extendable bean) {
    return of(bean, URI, AtomTags.class, AtomTags::new);
  }

  public Optional<String> id() {
    return text("id");
  }

  public Optional<String> title() {
    return text("title");
  }

  public Optional<String> summary() {
    return text("summary");
  }

  public Optional<String> content() {
    return text("content");
  }

  public List<String> authors() {
    return elements("author").stream()
        .flatMap(author -> elements(author, "name").stream())
        .map(Element::getTextTrim)
        .toList();
  }

  /// Where the links of a relation lead; without one a link is an `alternate`.
  public List<String> links(String relation) {
    return elements("link").stream()
        .filter(link -> attribute(link, "rel").orElse("alternate").equalsIgnoreCase(relation))
        .flatMap(link -> attribute(link, "href").stream())
        .toList();
  }

  /// The files that links of relation `enclosure` point to.
  public List<FileTag> enclosures() {
    return elements("link").stream()
        .filter(link -> attribute(link, "rel").orElse("").equalsIgnoreCase("enclosure"))
        .flatMap(link -> FileTag.of(link, "href", "type", "length").stream())
        .toList();
  }

  /// Registers this namespace with Rome.
  public static final class Parser extends TagsParser {
    public Parser() {
      super(URI, AtomTags::new);
    }
  }
}
