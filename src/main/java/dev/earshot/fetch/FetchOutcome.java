package dev.earshot.fetch;

import dev.earshot.fetch.http.Freshness;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/// What came of one fetch. Every `detail` is a plain reason for people (`answered 404 Not Found`),
/// without secrets or control characters.
public sealed interface FetchOutcome {

  /// The feed's body, decompressed and whole.
  ///
  /// @param contentType as the server gives it
  /// @param validators to ask with next time
  @SuppressWarnings("ArrayRecordComponent") // One owner: nobody compares or keeps outcomes.
  record Fetched(
      byte[] body,
      Optional<String> contentType,
      Optional<Validators> validators,
      Redirects redirects,
      Freshness freshness)
      implements FetchOutcome {
    /// SHA-256 of the body in hexadecimal: equal to last time's, nothing needs to be parsed,
    /// however the server lies about change.
    public String contentHash() {
      try {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /// The feed did not change.
  ///
  /// @param validators refreshed: store them in place of the ones asked with
  record NotModified(Optional<Validators> validators, Redirects redirects, Freshness freshness)
      implements FetchOutcome {}

  /// The server asks for patience (429, 503).
  ///
  /// @param after how long, at most 31 days; empty where it does not say
  /// @param wholeHost whether it concerns every feed of the host
  record RetryLater(
      FetchProblem problem, String detail, Optional<Duration> after, boolean wholeHost)
      implements FetchOutcome {}

  /// The server says that the feed is gone for good (410).
  record Gone(String detail) implements FetchOutcome {}

  /// No feed this time.
  record Failed(FetchProblem problem, String detail) implements FetchOutcome {}
}
