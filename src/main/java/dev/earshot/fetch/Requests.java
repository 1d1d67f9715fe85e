package dev.earshot.fetch;

import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/// What is asked: who asks, what is understood, what is already known.
final class Requests {
  private static final String ACCEPT =
      "application/rss+xml, application/atom+xml, application/feed+json;q=0.9,"
          + " application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.5, */*;q=0.1";

  private static final MediaType JSON = MediaType.get("application/json");

  private final String userAgent;

  Requests(String userAgent) {
    if (userAgent.isBlank() || !userAgent.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
      throw new IllegalArgumentException("not a User-Agent: " + userAgent);
    }
    this.userAgent = userAgent;
  }

  /// A conditional GET with both validators (RFC 9110 §13). The name and password in a URL go to
  /// that URL's host and nowhere else.
  Request get(HttpUrl url, Optional<Validators> validators) {
    okhttp3.Headers.Builder headers =
        new okhttp3.Headers.Builder()
            .add("User-Agent", userAgent)
            .add("Accept", ACCEPT)
            .add("Accept-Encoding", BodyReader.ENCODINGS);
    validators
        .flatMap(Validators::etag)
        .ifPresent(etag -> headers.addUnsafeNonAscii("If-None-Match", etag));
    validators
        .flatMap(Validators::lastModified)
        .ifPresent(date -> headers.addUnsafeNonAscii("If-Modified-Since", date));
    return with(headers, url).build();
  }

  /// A POST of JSON; the name and password in a URL go along.
  Request post(HttpUrl url, String json) {
    okhttp3.Headers.Builder headers = new okhttp3.Headers.Builder().add("User-Agent", userAgent);
    return with(headers, url).post(RequestBody.create(json, JSON)).build();
  }

  private static Request.Builder with(okhttp3.Headers.Builder headers, HttpUrl url) {
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      headers.add("Authorization", Clients.basic(url.username() + ":" + url.password()));
    }
    return new Request.Builder().url(url).headers(headers.build());
  }
}
