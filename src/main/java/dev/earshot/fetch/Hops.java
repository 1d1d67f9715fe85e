package dev.earshot.fetch;

import dev.earshot.fetch.http.ForeignText;
import java.net.URI;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Response;

/// Where a redirect leads.
final class Hops {
  private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

  private Hops() {}

  static boolean isRedirect(Response response) {
    return STATUSES.contains(response.code());
  }

  /// @throws FetchException where it leads nowhere that may be fetched
  static Redirects.Hop next(URI from, Response response) throws FetchException {
    String location = response.header("Location");
    if (location == null || location.isBlank()) {
      throw bad("redirects without saying where to (" + response.code() + ")");
    }
    HttpUrl base = response.request().url();
    HttpUrl target = base.resolve(location.strip());
    if (target == null) {
      throw bad("redirects to what is no http or https URL: " + ForeignText.line(location));
    }
    boolean downgrade = base.isHttps() && !target.isHttps();
    boolean sameHost = target.host().equals(base.host()) && !downgrade;
    boolean anonymous = target.username().isEmpty() && target.password().isEmpty();
    HttpUrl.Builder next = target.newBuilder().fragment(null);
    if (sameHost && anonymous) {
      next.username(base.username()).password(base.password());
    }
    return new Redirects.Hop(from, response.code(), next.build().uri());
  }

  private static FetchException bad(String detail) {
    return new FetchException(FetchProblem.BAD_REDIRECT, detail);
  }
}
