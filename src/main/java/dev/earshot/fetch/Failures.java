package dev.earshot.fetch;

import dev.earshot.fetch.http.ForeignText;
import dev.earshot.fetch.net.RefusedAddressException;
import dev.earshot.podcast.InWords;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/// Names what went wrong below HTTP, in words that a report line can carry.
final class Failures {
  private final FetchLimits limits;

  Failures(FetchLimits limits) {
    this.limits = limits;
  }

  /// The failure that a problem means.
  ///
  /// @param proxied whether it was a proxy that should have been connected to
  FetchException of(IOException problem, String host, boolean proxied) {
    List<Throwable> chain = chain(problem);
    FetchException failure =
        chain.stream()
            .flatMap(cause -> Optional.ofNullable(named(cause, host)).stream())
            .findFirst()
            .orElseGet(() -> unnamed(chain, host));
    boolean proxysFault = proxied && failure.problem().suggestsNoNetwork();
    return proxysFault || text(chain).contains("CONNECT")
        ? failure(FetchProblem.PROXY, host, "the proxy does not lead there (" + text(chain) + ")")
        : failure;
  }

  /// The failure for a host whose address the policy refuses.
  ///
  /// @param kind what the address is: `loopback`, `private` …
  static FetchException refused(String host, String kind) {
    return failure(
        FetchProblem.ADDRESS_REFUSED,
        host,
        "refused, as its address is " + kind + " (--allow-private allows it)");
  }

  private @Nullable FetchException named(Throwable cause, String host) {
    return switch (cause) {
      case FetchException e -> e;
      case RefusedAddressException e -> refused(host, String.valueOf(e.getMessage()));
      case UnknownHostException _ -> failure(FetchProblem.NO_SUCH_HOST, host, "no such host");
      case NoRouteToHostException _ -> failure(FetchProblem.UNREACHABLE, host, "no route to it");
      case SSLException e -> failure(FetchProblem.TLS, host, tls(e));
      case InterruptedIOException e -> timeout(e, host);
      case ConnectException e when mentions(e, "timed out") -> connectTimeout(host);
      case ConnectException e when mentions(e, "refused") ->
          failure(FetchProblem.CONNECTION_REFUSED, host, "refuses the connection");
      case IOException e when mentions(e, "unreachable") ->
          failure(FetchProblem.UNREACHABLE, host, "network unreachable");
      case Throwable _ -> null;
    };
  }

  private static FetchException unnamed(List<Throwable> chain, String host) {
    String text = text(chain);
    String reason =
        text.startsWith("unexpected end of stream")
            ? "closed the connection without an answer"
            : "the connection broke (" + text + ")";
    return failure(FetchProblem.BROKEN_CONNECTION, host, reason);
  }

  private FetchException timeout(InterruptedIOException e, String host) {
    boolean socket = e instanceof SocketTimeoutException;
    if (socket && mentions(e, "connect")) {
      return connectTimeout(host);
    }
    String reason =
        socket
            ? "no answer within " + InWords.time(limits.read())
            : "did not end within " + InWords.time(limits.call());
    return failure(FetchProblem.TIMEOUT, host, reason);
  }

  private FetchException connectTimeout(String host) {
    String reason = "could not be reached within " + InWords.time(limits.connect());
    return failure(FetchProblem.CONNECT_TIMEOUT, host, reason);
  }

  private static String tls(SSLException problem) {
    List<Throwable> chain = chain(problem);
    if (chain.stream().anyMatch(SSLPeerUnverifiedException.class::isInstance)) {
      return "its certificate is for another host";
    }
    if (chain.stream().anyMatch(CertificateExpiredException.class::isInstance)) {
      return "its certificate has expired";
    }
    if (chain.stream().anyMatch(CertificateException.class::isInstance)) {
      return "its certificate is not trusted";
    }
    return "no secure connection (" + text(chain) + ")";
  }

  private static FetchException failure(FetchProblem problem, String host, String reason) {
    return new FetchException(problem, host + ": " + reason);
  }

  private static boolean mentions(Throwable problem, String words) {
    return String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT).contains(words);
  }

  /// The problem, its causes and the ones it suppressed, as OkHttp keeps those of other addresses.
  private static List<Throwable> chain(Throwable problem) {
    List<Throwable> chain = new ArrayList<>();
    for (Throwable at = problem; at != null && chain.size() < 10; at = at.getCause()) {
      chain.add(at);
    }
    chain.addAll(List.of(problem.getSuppressed()));
    return chain;
  }

  private static String text(List<Throwable> chain) {
    return chain.stream()
        .map(Throwable::getMessage)
        .filter(message -> message != null && !message.isBlank())
        .findFirst()
        .map(ForeignText::line)
        .orElse("no reason given");
  }
}
