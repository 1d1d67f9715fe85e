package dev.earshot.fetch;

import dev.earshot.fetch.host.HostHolds;
import dev.earshot.fetch.http.Freshness;
import dev.earshot.fetch.http.ServerTimes;
import dev.earshot.fetch.http.Statuses;
import dev.earshot.fetch.http.WebPages;
import dev.earshot.podcast.InWords;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Response;

/// From an HTTP answer to an outcome. Redirects are not its business.
final class Answers {
  private final BodyReader bodies;
  private final HostHolds holds;
  private final boolean takesPages;

  /// @param takesPages whether a web page is as welcome as a feed
  Answers(BodyReader bodies, HostHolds holds, boolean takesPages) {
    this.bodies = bodies;
    this.holds = holds;
    this.takesPages = takesPages;
  }

  /// @param sent the validators in the request
  /// @param redirects the way to this answer
  FetchOutcome outcome(
      Response response, Optional<Validators> sent, Redirects redirects, Instant now)
      throws IOException {
    Optional<String> challenge = WebPages.challenge(response);
    if (challenge.isPresent()) {
      return failed(FetchProblem.CHALLENGE, challenge.get(), redirects);
    }
    ServerTimes times = new ServerTimes(response.headers(), now);
    return switch (response.code()) {
      case 200, 203 -> fetched(response, redirects, times);
      case 304 -> notModified(response, sent, redirects, times);
      case 410 -> new FetchOutcome.Gone(answered(response) + redirects.inWords());
      case 429, 503 -> later(response, times.retryAfter(), redirects, now);
      default -> failed(problem(response.code()), answered(response), redirects);
    };
  }

  private FetchOutcome fetched(Response response, Redirects redirects, ServerTimes times)
      throws IOException {
    byte[] body = bodies.read(response);
    if (body.length == 0) {
      return failed(FetchProblem.EMPTY_BODY, "an empty answer", redirects);
    }
    Optional<String> page = takesPages ? Optional.empty() : WebPages.webPage(body);
    return page.isPresent()
        ? failed(FetchProblem.WEB_PAGE, page.get(), redirects)
        : new FetchOutcome.Fetched(
            body,
            Optional.ofNullable(response.header("Content-Type")),
            validators(response),
            redirects,
            freshness(times));
  }

  private static FetchOutcome notModified(
      Response response, Optional<Validators> sent, Redirects redirects, ServerTimes times) {
    return sent.isEmpty()
        ? failed(FetchProblem.UNEXPECTED_STATUS, "answered 304 to a plain request", redirects)
        : new FetchOutcome.NotModified(
            sent.map(old -> old.refreshed(validators(response))), redirects, freshness(times));
  }

  private FetchOutcome later(
      Response response, Optional<Duration> after, Redirects redirects, Instant now) {
    String host = response.request().url().host();
    boolean tooMany = response.code() == 429;
    if (tooMany) {
      holds.tooManyRequests(host, after, now);
    }
    boolean wholeHost =
        tooMany || holds.unavailable(host, response.request().url().toString(), after, now);
    String wait = after.map(time -> ", to be asked again in " + InWords.time(time)).orElse("");
    return new FetchOutcome.RetryLater(
        tooMany ? FetchProblem.TOO_MANY_REQUESTS : FetchProblem.UNAVAILABLE,
        answered(response) + wait + redirects.inWords(),
        after,
        wholeHost);
  }

  private static FetchOutcome.Failed failed(
      FetchProblem problem, String detail, Redirects redirects) {
    return new FetchOutcome.Failed(problem, detail + redirects.inWords());
  }

  private static Freshness freshness(ServerTimes times) {
    return new Freshness(times.maxAge(), times.expires());
  }

  private static Optional<Validators> validators(Response response) {
    return Validators.of(
        Optional.ofNullable(response.header("ETag")),
        Optional.ofNullable(response.header("Last-Modified")),
        Optional.of(place(response.request().url())));
  }

  /// What names a document, whatever scheme, port and query lead to it.
  static String place(HttpUrl url) {
    return url.host() + url.encodedPath();
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
    boolean authorized = response.request().header("Authorization") != null;
    String hint =
        switch (response.code()) {
          case 401 ->
              authorized
                  ? ": does not take the name and password in the feed's URL"
                  : ": wants a name and password, as https://NAME:PASSWORD@HOST/";
          case 403 -> ": refuses us";
          default -> "";
        };
    return "answered " + Statuses.inWords(response.code()) + hint;
  }
}
