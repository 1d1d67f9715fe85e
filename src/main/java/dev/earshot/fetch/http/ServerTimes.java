package dev.earshot.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;

/// The times in an answer's header, relative to the server's own clock where it gives one.
final class ServerTimes {
  /// The longest a server can put us off.
  static final Duration MAX_RETRY_AFTER = Duration.ofDays(31);

  private static final Pattern SECONDS = Pattern.compile("\\d{1,18}");
  private static final Pattern MAX_AGE =
      Pattern.compile("(?i)(?:^|,)\\s*max-age\\s*=\\s*\"?(\\d{1,18})\"?\\s*(?=,|$)");
  private static final Pattern NOT_STORED = Pattern.compile("(?i)(?:^|,)\\s*no-(?:cache|store)\\b");
  private static final Duration LONGEST = Duration.ofDays(366);

  private final Headers headers;
  private final Instant now;

  /// @param now what counts as the server's time where it gives no `Date`
  ServerTimes(Headers headers, Instant now) {
    this.headers = headers;
    this.now = header("Date", headers).flatMap(ServerTimes::date).orElse(now);
  }

  /// `Retry-After` in seconds or as a date (RFC 9110 §10.2.3), from nothing to 31 days.
  Optional<Duration> retryAfter() {
    return header("Retry-After", headers)
        .flatMap(value -> seconds(value).or(() -> untilDate(value)))
        .map(time -> time.compareTo(MAX_RETRY_AFTER) > 0 ? MAX_RETRY_AFTER : time);
  }

  /// How long the answer stays fresh; at most a year is believed.
  Freshness freshness() {
    String cacheControl = String.join(",", headers.values("Cache-Control"));
    if (NOT_STORED.matcher(cacheControl).find()) {
      return Freshness.UNKNOWN;
    }
    Matcher maxAge = MAX_AGE.matcher(cacheControl);
    Duration age = header("Age", headers).flatMap(ServerTimes::seconds).orElse(Duration.ZERO);
    Optional<Duration> fresh =
        maxAge.find()
            ? seconds(maxAge.group(1)).map(time -> atLeastZero(time.minus(age)))
            : Optional.empty();
    return new Freshness(
        fresh.map(ServerTimes::believable),
        header("Expires", headers).flatMap(this::untilDate).map(ServerTimes::believable));
  }

  private Optional<Duration> untilDate(String value) {
    return date(value).map(date -> atLeastZero(Duration.between(now, date)));
  }

  private static Duration believable(Duration time) {
    return time.compareTo(LONGEST) > 0 ? LONGEST : time;
  }

  private static Duration atLeastZero(Duration time) {
    return time.isNegative() ? Duration.ZERO : time;
  }

  private static Optional<Duration> seconds(String value) {
    return SECONDS.matcher(value).matches()
        ? Optional.of(Duration.ofSeconds(Long.parseLong(value)))
        : Optional.empty();
  }

  private static Optional<Instant> date(String value) {
    try {
      return Optional.of(
          Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).parse(value)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> header(String name, Headers headers) {
    return Optional.ofNullable(headers.get(name)).map(String::strip);
  }
}
