package dev.earshot.parse.identity;

import dev.earshot.parse.value.Table;
import dev.earshot.podcast.Enclosure;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The path of a media file, which stays when a publisher moves hosts or changes trackers.
public final class EnclosurePath {
  private static final Set<String> TRACKERS =
      Table.rows(EnclosurePath.class, "trackers.tsv").stream()
          .map(row -> row.get(0))
          .collect(Collectors.toSet());
  private static final Pattern INNER_URL = Pattern.compile("/https?:?/{1,2}[^/]+(/.*)$");
  private static final Pattern INNER_HOST =
      Pattern.compile("/(?:[a-z0-9-]+\\.)+(?!mp3|m4a|mp4|ogg|opus|php|aspx?|html?)[a-z]{2,}(/.*)$");

  private EnclosurePath() {}

  /// The path without host, query, fragment and what trackers put before it; decoded, as hosts
  /// differ in what they escape.
  public static String of(Enclosure enclosure) {
    URI url = enclosure.url();
    String path = Optional.ofNullable(url.getPath()).orElse(url.toString());
    return inner(INNER_URL, path)
        .or(() -> isTracker(url) ? inner(INNER_HOST, path) : Optional.empty())
        .orElse(path);
  }

  private static boolean isTracker(URI url) {
    String host = Optional.ofNullable(url.getHost()).orElse("").toLowerCase(Locale.ROOT);
    return TRACKERS.contains(host);
  }

  /// Behind the last host within a path.
  private static Optional<String> inner(Pattern pattern, String path) {
    Matcher matcher = pattern.matcher(path);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String rest = matcher.group(1);
    return inner(pattern, rest).or(() -> Optional.of(rest));
  }
}
