package dev.earshot.schedule;

import dev.earshot.podcast.FetchHints;
import dev.earshot.podcast.InWords;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// How long server or feed ask us to wait: the longest of what they say.
///
/// @param reason who, in words: `max-age 3600 s`
record Asked(Duration time, String reason) {
  static Optional<Asked> of(CheckResult.Success success, FetchHints hints) {
    Optional<Asked> server =
        success
            .maxAge()
            .map(time -> new Asked(time, "max-age " + time.toSeconds() + " s"))
            .or(() ->
                success.expires().map(time -> new Asked(time, "Expires in " + InWords.time(time))));
    Optional<Asked> feed =
        hints
            .updateInterval()
            .map(time -> new Asked(time, "the feed wants checks every " + InWords.time(time)));
    return Stream.of(server, feed).flatMap(Optional::stream).max(Comparator.comparing(Asked::time));
  }
}
