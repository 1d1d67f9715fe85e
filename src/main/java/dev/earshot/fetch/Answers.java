package dev.earshot.fetch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.Response;

/// From an HTTP answer to an outcome. Redirects are not its business.
final class Answers {
  private final BodyReader bodies;
  private final HostHolds holds;

  Answers(BodyReader bodies, HostHolds holds) {
    this.bodies = bodies;
    this.holds = holds;
  }

  /// @param validators the ones that were sent
  FetchOutcome outcome(
      Response response, Optional<Validators> validators, Redirects redirects, Instant now)
      throws IOException {
    int status = response.code();
    String host = response.request().url().host();
    String url = response.request().url().toString();
    if (status < 500) {
      holds.answered(host, url);
    }
    Optional<String> challenge = WebPages.challenge(response);
    if (challenge.isPresent()) {
      return new FetchOutcome.Failed(FetchProblem.CHALLENGE, host + ": " + challenge.get());
    }
    ServerTimes times = new ServerTimes(response.headers(), now);
    return switch (status) {
      case 200, 203 -> fetched(response, redirects, times);
      case 304 -> notModified(response, validators, redirects, times);
      case 410 -> new FetchOutcome.Gone("answered 410 Gone");
      case 429 -> {
        Optional<Duration> after = times.retryAfter();
        holds.tooManyRequests(host, after, now);
        yield later(FetchProblem.TOO_MANY_REQUESTS, response, after, true);
      }
      case 503 -> {
        Optional<Duration> after = times.retryAfter();
        boolean wholeHost = holds.unavailable(host, url, after, now);
        yield later(FetchProblem.UNAVAILABLE, response, after, wholeHost);
      }
      default -> new FetchOutcome.Failed(problem(status), answered(response));
    };
  }

  private FetchOutcome fetched(Response response, Redirects redirects, ServerTimes times)
      throws IOException {
    byte[] body = bodies.read(response);
    if (body.length == 0) {
      return new FetchOutcome.Failed(FetchProblem.EMPTY_BODY, "an empty answer");
    }
    Optional<String> page = WebPages.webPage(body);
    return page.isPresent()
        ? new FetchOutcome.Failed(FetchProblem.WEB_PAGE, page.get())
        : new FetchOutcome.Fetched(
            body,
            Optional.ofNullable(response.header("Content-Type")),
            validators(response),
            redirects,
            times.freshness());
  }

  private static FetchOutcome notModified(
      Response response, Optional<Validators> sent, Redirects redirects, ServerTimes times) {
    return sent.isEmpty()
        ? new FetchOutcome.Failed(
            FetchProblem.UNEXPECTED_STATUS, "answered 304 Not Modified to a plain request")
        : new FetchOutcome.NotModified(
            sent.map(old -> old.refreshed(validators(response))), redirects, times.freshness());
  }

  private static FetchOutcome later(
      FetchProblem problem, Response response, Optional<Duration> after, boolean wholeHost) {
    String wait = after.map(time -> ", wants us back in " + Words.time(time)).orElse("");
    return new FetchOutcome.RetryLater(problem, answered(response) + wait, after, wholeHost);
  }

  private static Optional<Validators> validators(Response response) {
    return Validators.of(
        Optional.ofNullable(response.header("ETag")),
        Optional.ofNullable(response.header("Last-Modified")));
  }

  private static FetchProblem problem(int status) {
    return switch (status) {
      case 401 -> FetchProblem.UNAUTHORIZED;
      case 403 -> FetchProblem.FORBIDDEN;
      case 404 -> FetchProblem.NOT_FOUND;
      case 407 -> FetchProblem.PROXY;
      default -> status >= 500 ? FetchProblem.SERVER_ERROR : FetchProblem.UNEXPECTED_STATUS;
    };
  }

  private static String answered(Response response) {
    String name = Statuses.name(response.code());
    String hint =
        switch (response.code()) {
          case 401 -> " (wants a name and password: https://NAME:PASSWORD@… in the list of feeds)";
          case 403 -> " (refuses us)";
          default -> "";
        };
    return "answered " + response.code() + (name.isEmpty() ? "" : " " + name) + hint;
  }
}
