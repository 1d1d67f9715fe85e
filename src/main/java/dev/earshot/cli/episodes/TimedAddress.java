package dev.earshot.cli.episodes;

import dev.earshot.cli.session.InputException;
import dev.earshot.search.answer.EpisodeHeader;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where an episode can be read or heard, from a time on.
final class TimedAddress {
  private static final Pattern TIME =
      Pattern.compile("(?:(\\d{1,3}):)??(?:(\\d{1,3}):)?(\\d{1,5})");
  private static final Set<String> YOUTUBE = Set.of("youtube.com", "m.youtube.com", "youtu.be");

  private TimedAddress() {}

  /// `754`, `12:34` or `1:02:03`.
  ///
  /// @throws InputException for anything else
  static Duration time(String text) {
    Matcher matcher = TIME.matcher(text.strip());
    boolean isTime =
        matcher.matches()
            && (matcher.group(1) == null || number(matcher.group(2)) < 60)
            && (matcher.group(2) == null || number(matcher.group(3)) < 60);
    if (!isTime) {
      throw new InputException(
          "--at takes a time such as 754, 12:34 or 1:02:03, not '" + text + "'");
    }
    return Duration.ofHours(number(matcher.group(1)))
        .plusMinutes(number(matcher.group(2)))
        .plusSeconds(number(matcher.group(3)));
  }

  private static long number(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  /// The page; with a time the page where its host knows times, else the recording (W3C Media
  /// Fragments URI §4.2.1).
  ///
  /// @param audio the recording in any case
  static Optional<URI> of(EpisodeHeader episode, Optional<Duration> time, boolean audio) {
    Optional<URI> page = episode.link().filter(TimedAddress::isWeb);
    Optional<URI> recording = episode.enclosure().filter(TimedAddress::isWeb);
    if (time.isEmpty()) {
      return audio ? recording : page.or(() -> recording);
    }
    long seconds = time.orElseThrow().toSeconds();
    return page.filter(url -> !audio && isYouTube(url))
        .map(url -> URI.create(url + (url.getRawQuery() == null ? "?" : "&") + "t=" + seconds))
        .or(() -> recording.map(url -> URI.create(withoutFragment(url) + "#t=" + seconds)))
        .or(() -> audio ? Optional.empty() : page);
  }

  private static String withoutFragment(URI url) {
    String text = url.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? text : text.substring(0, hash);
  }

  /// Feeds may hold any address; no other program is started by one.
  private static boolean isWeb(URI url) {
    String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
    return scheme.equals("https") || scheme.equals("http");
  }

  private static boolean isYouTube(URI url) {
    String host = String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
    return YOUTUBE.contains(host.startsWith("www.") ? host.substring(4) : host);
  }
}
