package dev.earshot.clean.link;

import dev.earshot.clean.Tables;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Addresses that only lead on to another one and name it; the table is `redirectors.tsv`.
final class Redirectors {
  private static final int MAX_HOPS = 4;
  private static final String PATH = "PATH";

  private record Rule(String host, String subdomain, String path, String target) {
    boolean fits(String urlHost, String rest) {
      return (urlHost.equals(host) || urlHost.endsWith(subdomain)) && rest.startsWith(path);
    }
  }

  private static final List<Rule> RULES =
      Tables.lines(Redirectors.class, "redirectors.tsv").stream()
          .map(line -> line.split("\t", -1))
          .map(cells -> new Rule(cells[0], "." + cells[0], cells[1], cells[2]))
          .toList();

  private Redirectors() {}

  /// Where the address leads, as far as it says so itself.
  static URI unwrap(URI url) {
    URI target = url;
    for (int hop = 0; hop < MAX_HOPS; hop++) {
      Optional<URI> next = next(target);
      if (next.isEmpty()) {
        break;
      }
      target = next.get();
    }
    return target;
  }

  private static Optional<URI> next(URI url) {
    if (url.getHost() == null) {
      return Optional.empty();
    }
    String host = url.getHost().toLowerCase(Locale.ROOT);
    String query = url.getRawQuery() == null ? "" : url.getRawQuery();
    String rest = url.getRawPath() + (query.isEmpty() ? "" : "?" + query);
    return RULES.stream()
        .filter(rule -> rule.fits(host, rest))
        .map(rule -> rule.target.equals(PATH) ? inPath(rest, rule) : parameter(query, rule.target))
        .flatMap(Optional::stream)
        .flatMap(target -> Urls.parse(target).stream())
        .filter(target -> target.getHost() != null)
        .findFirst();
  }

  private static Optional<String> parameter(String query, String name) {
    for (String part : query.split("&(?:amp;)?", -1)) {
      if (part.startsWith(name + "=")) {
        return decode(part.substring(name.length() + 1)).filter(Redirectors::isAddress);
      }
    }
    return Optional.empty();
  }

  /// The address that the rest of the path is or holds, with or without its scheme.
  private static Optional<String> inPath(String path, Rule rule) {
    String rest = path.substring(rule.path.length());
    int start = rest.indexOf("http");
    if (start >= 0) {
      String target = rest.substring(start);
      return (isAddress(target) ? Optional.of(target) : decode(target))
          .filter(Redirectors::isAddress);
    }
    int slash = rest.indexOf('/');
    boolean host = slash > 3 && rest.lastIndexOf('.', slash) > 0 && !rest.startsWith("/");
    if (host) {
      return Optional.of("https://" + rest);
    }
    int second = slash < 0 ? -1 : rest.indexOf('/', slash + 1);
    boolean later = second > 0 && rest.substring(slash + 1, second).indexOf('.') > 0;
    return later ? Optional.of("https://" + rest.substring(slash + 1)) : Optional.empty();
  }

  private static boolean isAddress(String text) {
    return text.startsWith("http://") || text.startsWith("https://");
  }

  private static Optional<String> decode(String text) {
    try {
      return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException odd) {
      return Optional.empty();
    }
  }
}
