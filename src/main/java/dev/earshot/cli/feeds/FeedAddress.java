package dev.earshot.cli.feeds;

import dev.earshot.fetch.net.HostNames;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// What people and programs write for a feed's address, as the URL that is meant.
final class FeedAddress {
  private FeedAddress() {}

  /// The URL: `feed:`, `itpc:` and the like are http, a missing scheme is https, characters that no
  /// URL has are escaped. Empty where nothing helps.
  static Optional<URI> parse(String text) {
    String address = text.strip();
    return web(address).flatMap(FeedAddress::url);
  }

  private static Optional<String> web(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    if (lower.matches("https?://.+")) {
      return Optional.of(address);
    }
    if (lower.matches("feed:https?://.+")) {
      return Optional.of(address.substring("feed:".length()));
    }
    if (lower.matches("(?:feed|itpc|itms|pcast|podcast|rss)://.+")) {
      return Optional.of("http" + address.substring(address.indexOf(':')));
    }
    boolean bare = lower.matches("[^/:@\\s]+\\.[^/:@\\s]+(?:[:/].*)?") && !lower.contains("://");
    return bare ? Optional.of("https://" + address) : Optional.empty();
  }

  private static Optional<URI> url(String url) {
    try {
      return Optional.of(new URI(escaped(HostNames.ascii(url))))
          .filter(known -> known.getHost() != null);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String escaped(String url) {
    StringBuilder escaped = new StringBuilder();
    url.chars()
        .forEach(c -> {
          if (" \"<>\\^`{|}".indexOf(c) >= 0) {
            escaped.append('%').append(String.format("%02X", c));
          } else {
            escaped.append((char) c);
          }
        });
    return escaped.toString();
  }
}
