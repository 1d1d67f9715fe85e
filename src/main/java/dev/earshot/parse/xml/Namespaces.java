package dev.earshot.parse.xml;

import dev.earshot.parse.value.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdom2.IllegalNameException;
import org.jdom2.Namespace;

/// One spelling for each namespace that feeds use, whatever the feed writes (`namespaces.tsv`).
///
/// RSS of every version and XHTML have none, so that an item reads the same in all of them.
public final class Namespaces {
  private static final Map<String, Namespace> BY_URI = new HashMap<>();
  private static final Map<String, String> BY_PREFIX = new HashMap<>();

  static {
    for (List<String> row : Table.rows(Namespaces.class, "namespaces.tsv")) {
      String uri = row.get(1).equals("-") ? "" : row.get(1);
      String prefix = uri.isEmpty() ? "" : row.get(0);
      Namespace namespace = Namespace.getNamespace(prefix, uri);
      BY_PREFIX.put(row.get(0), uri.isEmpty() ? row.get(2) : uri);
      for (String spelling : row.subList(uri.isEmpty() ? 2 : 1, row.size())) {
        BY_URI.put(spelling, namespace);
        BY_URI.put(plain(spelling), namespace);
      }
    }
  }

  private Namespaces() {}

  /// The namespace that a URI means; itself where it is not known.
  static Namespace of(String prefix, String uri) {
    if (uri.isEmpty()) {
      return Namespace.NO_NAMESPACE;
    }
    Namespace known = BY_URI.get(uri);
    if (known == null) {
      known = BY_URI.get(plain(uri));
    }
    return known == null ? unknown(prefix, uri) : known;
  }

  /// Whether a URI is in the table.
  static boolean isKnown(String uri) {
    return BY_URI.containsKey(uri) || BY_URI.containsKey(plain(uri));
  }

  /// The URI that a prefix stands for where a document forgets to say so.
  public static Optional<String> uriOf(String prefix) {
    return Optional.ofNullable(BY_PREFIX.get(prefix));
  }

  private static Namespace unknown(String prefix, String uri) {
    try {
      return Namespace.getNamespace(prefix, uri);
    } catch (IllegalNameException odd) {
      return Namespace.getNamespace("odd", "urn:odd");
    }
  }

  private static String plain(String uri) {
    String lower = uri.strip().toLowerCase(Locale.ROOT);
    int end = lower.length();
    while (end > 0 && "/#".indexOf(lower.charAt(end - 1)) >= 0) {
      end--;
    }
    return lower.substring(0, end);
  }
}
