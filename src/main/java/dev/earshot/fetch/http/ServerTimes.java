package dev.earshot.fetch.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;

/// The times in an answer's header, relative to the server's own clock where it tells it.
public final class ServerTimes {
  /// The longest that a server can put us off.
  public static final Duration MAX_RETRY_AFTER = Duration.ofDays(31);

  private static final Duration LONGEST_FRESH = Duration.ofDays(366);
  private static final Pattern SECONDS = Pattern.compile("\\d{1,15}");
  private static final Pattern MAX_AGE =
      Pattern.compile("(?i)(?:^|,)\\s*max-age\\s*=\\s*\"?(\\d{1,15})\"?\\s*(?=,|$)");
  private static final Pattern NOT_TO_KEEP =
      Pattern.compile("(?i)(?:^|,)\\s*no-(?:cache|store)\\s*(?=,|$)");

  private final Headers headers;
  private final Instant serverNow;

  /// @param now what counts as the server's time where it gives no `Date`
  public ServerTimes(Headers headers, Instant now) {
    this.headers = headers;
    this.serverNow = Optional.ofNullable(headers.getInstant("Date")).orElse(now);
  }

  /// `Retry-After` in seconds or as a date (RFC 9110 §10.2.3), from nothing to 31 days.
  public Optional<Duration> retryAfter() {
    return seconds("Retry-After").or(() -> until("Retry-After")).map(time -> atMost(time));
  }

  /// `Cache-Control: max-age` less `Age` (RFC 9111 §4.2), at most a year.
  public Optional<Duration> maxAge() {
    Matcher maxAge = MAX_AGE.matcher(cacheControl());
    if (noCache() || !maxAge.find()) {
      return Optional.empty();
    }
    Duration age = seconds("Age").orElse(Duration.ZERO);
    Duration whole = Duration.ofSeconds(Long.parseLong(maxAge.group(1)));
    return Optional.of(believable(whole.minus(age)));
  }

  /// `Expires` less `Date`, at most a year; nothing for a date that is none, such as 0.
  public Optional<Duration> expires() {
    return noCache() ? Optional.empty() : until("Expires").map(ServerTimes::believable);
  }

  private boolean noCache() {
    return NOT_TO_KEEP.matcher(cacheControl()).find();
  }

  private String cacheControl() {
    return String.join(",", headers.values("Cache-Control"));
  }

  private Optional<Duration> until(String name) {
    return Optional.ofNullable(headers.getInstant(name))
        .map(date -> Duration.between(serverNow, date))
        .map(time -> time.isNegative() ? Duration.ZERO : time);
  }

  private Optional<Duration> seconds(String name) {
    return Optional.ofNullable(headers.get(name))
        .map(String::strip)
        .filter(value -> SECONDS.matcher(value).matches())
        .map(value -> Duration.ofSeconds(Long.parseLong(value)));
  }

  private static Duration atMost(Duration time) {
    return time.compareTo(MAX_RETRY_AFTER) > 0 ? MAX_RETRY_AFTER : time;
  }

  private static Duration believable(Duration time) {
    Duration positive = time.isNegative() ? Duration.ZERO : time;
    return positive.compareTo(LONGEST_FRESH) > 0 ? LONGEST_FRESH : positive;
  }
}
