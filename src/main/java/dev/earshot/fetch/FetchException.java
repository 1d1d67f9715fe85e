package dev.earshot.fetch;

import dev.earshot.fetch.host.HostHold;
import dev.earshot.podcast.InWords;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A fetch that cannot go on; becomes an outcome with the same words.
final class FetchException extends IOException {
  private static final long serialVersionUID = 1;

  private final FetchProblem problem;
  private final String detail;
  private final @Nullable Duration rest;

  /// @param detail for people, without secrets
  FetchException(FetchProblem problem, String detail) {
    this(problem, detail, null);
  }

  private FetchException(FetchProblem problem, String detail, @Nullable Duration rest) {
    super(detail);
    this.problem = problem;
    this.detail = detail;
    this.rest = rest;
  }

  /// The host is left alone, as it asked for it.
  static FetchException held(HostHold hold, Instant now) {
    Duration rest = Duration.between(now, hold.until());
    String detail =
        "not asked: %s %s and is left alone for %s"
            .formatted(hold.host(), hold.reason(), InWords.time(rest));
    return new FetchException(FetchProblem.HOST_HELD, detail, rest);
  }

  FetchProblem problem() {
    return problem;
  }

  /// For people, without secrets.
  String detail() {
    return detail;
  }

  FetchOutcome after(Redirects redirects) {
    return rest == null
        ? new FetchOutcome.Failed(problem, detail + redirects.inWords())
        : new FetchOutcome.RetryLater(problem, detail, Optional.of(rest), true);
  }
}
