package dev.earshot.sync;

import dev.earshot.fetch.net.HostNames;
import dev.earshot.podcast.SafeUrl;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The list of feeds: one URL a line, after it an optional title; blank lines and what stands
/// behind a `#` with blanks around it, or at the beginning of a line or title, say nothing.
///
/// @param subscriptions each URL once, in order
/// @param problems what is wrong with other lines, each with its place, in words
public record FeedList(List<Subscription> subscriptions, List<String> problems) {
  public FeedList {
    subscriptions = List.copyOf(subscriptions);
    problems = List.copyOf(problems);
  }

  /// A comment behind a title or in its place; `#` within a title is followed by what it numbers.
  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#(?=\\s|$)|^#");

  /// Reads a list; `file:` URLs in it are relative to its folder.
  ///
  /// @throws IOException where the file cannot be read
  public static FeedList read(Path file) throws IOException {
    // Not strict about UTF-8: a title in another encoding must not keep the feeds from syncing.
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return parse(text.startsWith("\ufeff") ? text.substring(1) : text, file);
  }

  /// Reads the text of a list.
  ///
  /// @param file where it stands
  public static FeedList parse(String text, Path file) {
    Map<URI, Subscription> subscriptions = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    int number = 0;
    for (String raw : text.lines().toList()) {
      number++;
      String line = raw.strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("\\s+", 2);
      Optional<URI> url = url(parts[0], file.toAbsolutePath());
      if (url.isEmpty()) {
        problems.add(
            file
                + ":"
                + number
                + ": '"
                + SafeUrl.ofMeant(parts[0])
                + "' is no feed URL (http, https or file)");
        continue;
      }
      Optional<String> title =
          Optional.of(parts.length > 1 ? COMMENT.split(parts[1], 2)[0].strip() : "")
              .filter(words -> !words.isEmpty());
      subscriptions.putIfAbsent(url.get(), new Subscription(url.get(), title));
    }
    return new FeedList(List.copyOf(subscriptions.values()), problems);
  }

  private static Optional<URI> url(String text, Path list) {
    try {
      URI url = URI.create(HostNames.ascii(text));
      String scheme = Optional.ofNullable(url.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      return switch (scheme) {
        case "http", "https" -> Optional.of(url).filter(web -> web.getHost() != null);
        case "file" ->
            Optional.of(
                url.isOpaque() ? list.toUri().resolve(url.getRawSchemeSpecificPart()) : url);
        default -> Optional.empty();
      };
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
