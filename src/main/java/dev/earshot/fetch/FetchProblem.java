package dev.earshot.fetch;

/// Why a fetch brought nothing; each can be counted.
public enum FetchProblem {
  /// The URL is not one that is fetched: another scheme, malformed, a file that is not listed.
  BAD_URL,
  /// A private, loopback or otherwise special address.
  ADDRESS_REFUSED,
  NO_SUCH_HOST,
  UNREACHABLE,
  CONNECTION_REFUSED,
  CONNECT_TIMEOUT,
  /// Connected, but no whole answer in time.
  TIMEOUT,
  /// No trusted TLS connection.
  TLS,
  PROXY,
  /// The connection broke or what came was not HTTP.
  BROKEN_CONNECTION,
  /// The body ended before its end.
  CUT_OFF,
  TOO_LARGE,
  /// The body cannot be decompressed.
  BAD_ENCODING,
  EMPTY_BODY,
  BAD_REDIRECT,
  REDIRECT_LOOP,
  TOO_MANY_REDIRECTS,
  /// 401
  UNAUTHORIZED,
  /// 403
  FORBIDDEN,
  /// 404
  NOT_FOUND,
  /// 410
  GONE,
  /// 429
  TOO_MANY_REQUESTS,
  /// 503
  UNAVAILABLE,
  /// Not asked, as the host is to be left alone: counts against no feed.
  HOST_HELD,
  /// 5xx
  SERVER_ERROR,
  /// Any other status.
  UNEXPECTED_STATUS,
  /// The host wants a browser to solve something first.
  CHALLENGE,
  /// A web page where a feed was.
  WEB_PAGE,
  /// A `file:` URL that cannot be read.
  UNREADABLE_FILE;

  /// Whether the host could not even be connected to.
  boolean isUnreachable() {
    return suggestsNoNetwork() && this != PROXY;
  }

  /// Whether a network that is down here explains it. Where every host of a run fails like this,
  /// that counts against no feed.
  public boolean suggestsNoNetwork() {
    return switch (this) {
      case NO_SUCH_HOST, UNREACHABLE, CONNECTION_REFUSED, CONNECT_TIMEOUT, PROXY -> true;
      case BAD_URL,
          ADDRESS_REFUSED,
          TIMEOUT,
          TLS,
          BROKEN_CONNECTION,
          CUT_OFF,
          TOO_LARGE,
          BAD_ENCODING,
          EMPTY_BODY,
          BAD_REDIRECT,
          REDIRECT_LOOP,
          TOO_MANY_REDIRECTS,
          UNAUTHORIZED,
          FORBIDDEN,
          NOT_FOUND,
          GONE,
          TOO_MANY_REQUESTS,
          UNAVAILABLE,
          HOST_HELD,
          SERVER_ERROR,
          UNEXPECTED_STATUS,
          CHALLENGE,
          WEB_PAGE,
          UNREADABLE_FILE ->
          false;
    };
  }
}
