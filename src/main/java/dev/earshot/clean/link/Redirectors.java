package dev.earshot.clean.link;

import dev.earshot.clean.table.Tables;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Addresses that only lead on to another one and name it; the table is `redirectors.tsv`.
final class Redirectors {
  private static final int MAX_HOPS = 4;

  /// Every country has its own.
  private static final String GOOGLE = "google.";

  private record Rule(String path, String target) {
    Optional<String> lead(String rest, String query) {
      return switch (target) {
        case "PATH" -> inPath(rest.substring(path.length()));
        case "SEGMENT" -> segment(rest.substring(path.length()));
        case "DASHED" -> parameter(query, "u").flatMap(Redirectors::dashed);
        default -> parameter(query, target).flatMap(Redirectors::decode);
      };
    }
  }

  private static final Map<String, List<Rule>> RULES = read();

  private Redirectors() {}

  private static Map<String, List<Rule>> read() {
    Map<String, List<Rule>> rules = new HashMap<>();
    for (String line : Tables.lines(Redirectors.class, "redirectors.tsv")) {
      String[] cells = line.split("\t", -1);
      rules.computeIfAbsent(cells[0], _ -> new ArrayList<>()).add(new Rule(cells[1], cells[2]));
    }
    return rules;
  }

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
    List<Rule> rules = rules(host);
    return rules.isEmpty() ? Optional.empty() : next(url, rules);
  }

  private static Optional<URI> next(URI url, List<Rule> rules) {
    String query = url.getRawQuery() == null ? "" : url.getRawQuery();
    String rest = url.getRawPath() + (query.isEmpty() ? "" : "?" + query);
    return rules.stream()
        .filter(rule -> rest.startsWith(rule.path))
        .flatMap(rule -> rule.lead(rest, query).stream())
        .filter(Redirectors::isAddress)
        .flatMap(target -> Urls.parse(target).stream())
        .filter(target -> target.getHost() != null)
        .findFirst();
  }

  /// Those of the host or of the nearest domain above it that has any.
  private static List<Rule> rules(String host) {
    for (int at = 0; at >= 0; at = host.indexOf('.', at) < 0 ? -1 : host.indexOf('.', at) + 1) {
      String domain = host.substring(at);
      List<Rule> rules = RULES.get(domain.startsWith(GOOGLE) ? "google.*" : domain);
      if (rules != null) {
        return rules;
      }
    }
    return List.of();
  }

  private static Optional<String> parameter(String query, String name) {
    for (String part : query.split("&(?:amp;)?", -1)) {
      if (part.startsWith(name + "=")) {
        return Optional.of(part.substring(name.length() + 1));
      }
    }
    return Optional.empty();
  }

  /// The address that the rest of the path is or holds, with or without its scheme.
  private static Optional<String> inPath(String rest) {
    int start = rest.indexOf("http");
    if (start >= 0) {
      String target = rest.substring(start);
      return isAddress(target) ? Optional.of(target) : decode(target);
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

  /// The address that is escaped in the next segment of the path.
  private static Optional<String> segment(String rest) {
    return decode(rest.split("/", 2)[0])
        .map(target -> target.startsWith("http") ? target : "https://" + target);
  }

  /// `https-3A__example.org_a`, in which `-` stands for `%` and `_` for `/`.
  private static Optional<String> dashed(String text) {
    return decode(text.replace("%", "%25").replaceAll("-(?=[0-9A-F]{2})", "%").replace('_', '/'));
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
