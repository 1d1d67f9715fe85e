package dev.earshot.extract.known;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A web address taken apart.
///
/// @param host lower case, without `www.` and `m.`; empty where there is none
/// @param path the path's segments that are not empty, unescaped
public record Address(String host, List<String> path) {
  /// Takes a web address apart.
  public static Address of(URI url) {
    String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
    String path = url.getPath() == null ? "" : url.getPath();
    return new Address(
        withoutPrefix(withoutPrefix(host, "www."), "m."),
        Arrays.stream(path.split("/", -1))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList());
  }

  /// Whether the host is the domain or below it.
  public boolean isUnder(String domain) {
    return host.equals(domain) || host.endsWith("." + domain);
  }

  /// The part of the host that names its owner: `example` of `docs.example.co.uk`.
  public String label() {
    String[] labels = host.split("\\.", -1);
    int last = labels.length - 1;
    boolean second = last >= 2 && labels[last].length() == 2 && labels[last - 1].length() <= 3;
    int at = second ? last - 2 : last - 1;
    return at < 0 ? "" : labels[at];
  }

  private static String withoutPrefix(String host, String prefix) {
    return host.startsWith(prefix) ? host.substring(prefix.length()) : host;
  }
}
