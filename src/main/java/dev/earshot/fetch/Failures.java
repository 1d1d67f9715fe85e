package dev.earshot.fetch;

import dev.earshot.fetch.net.RefusedAddressException;
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

/// Names what went wrong below HTTP, in words that a report line can carry.
final class Failures {
  private Failures() {}

  /// @param proxied whether a proxy was asked to connect
  static FetchException of(IOException problem, String host, FetchLimits limits, boolean proxied) {
    if (problem instanceof FetchException known) {
      return known;
    }
    List<Throwable> chain = chain(problem);
    String text = text(chain);
    for (Throwable cause : chain) {
      Optional<FetchException> named = named(cause, host, limits);
      if (named.isPresent()) {
        return named.get();
      }
    }
    if (proxied && text.contains("CONNECT")) {
      return new FetchException(
          FetchProblem.PROXY, host + ": the proxy refuses to connect (" + text + ")");
    }
    return new FetchException(
        FetchProblem.BROKEN_CONNECTION, host + ": the connection broke (" + text + ")");
  }

  private static Optional<FetchException> named(Throwable cause, String host, FetchLimits limits) {
    return Optional.ofNullable(
        switch (cause) {
          case FetchException e -> e;
          case RefusedAddressException e -> refused(host, String.valueOf(e.getMessage()));
          case UnknownHostException _ -> failure(FetchProblem.NO_SUCH_HOST, host, "no such host");
          case NoRouteToHostException _ -> failure(FetchProblem.UNREACHABLE, host, "no route");
          case SSLException e -> failure(FetchProblem.TLS, host, tls(e));
          case InterruptedIOException e -> timeout(e, host, limits);
          case ConnectException e when mentions(e, "timed out") ->
              failure(FetchProblem.CONNECT_TIMEOUT, host, "no answer to connecting");
          case ConnectException e when mentions(e, "refused") ->
              failure(FetchProblem.CONNECTION_REFUSED, host, "refuses the connection");
          case IOException e when mentions(e, "unreachable") ->
              failure(FetchProblem.UNREACHABLE, host, "network unreachable");
          case Throwable _ -> null;
        });
  }

  /// The failure for an address that the policy refuses.
  static FetchException refused(String host, String kind) {
    return failure(FetchProblem.ADDRESS_REFUSED, host, "refused, as its address is " + kind);
  }

  private static FetchException timeout(InterruptedIOException e, String host, FetchLimits limits) {
    if (e instanceof SocketTimeoutException && mentions(e, "connect")) {
      String in = Words.time(limits.connect());
      return failure(FetchProblem.CONNECT_TIMEOUT, host, "could not be reached within " + in);
    }
    boolean whole = !(e instanceof SocketTimeoutException);
    String reason =
        whole
            ? "did not end within " + Words.time(limits.call())
            : "no answer within " + Words.time(limits.read());
    return failure(FetchProblem.TIMEOUT, host, reason);
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
    return "no secure connection (" + Words.foreign(String.valueOf(problem.getMessage())) + ")";
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
        .map(Words::foreign)
        .orElse("no reason given");
  }
}
