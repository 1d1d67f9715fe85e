package dev.earshot.fetch;

import dev.earshot.fetch.net.GuardedSockets;
import dev.earshot.fetch.net.Proxies;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Two HTTP clients that share nothing: one goes direct, through guarded sockets; the other only
/// through proxies, which look names up themselves and whose own addresses are the operator's word.
final class Clients implements AutoCloseable {
  private static final int IDLE_CONNECTIONS = 512;

  private final Proxies proxies;
  private final OkHttpClient direct;
  private final OkHttpClient proxied;

  Clients(FetchLimits limits, AddressPolicy addresses, FeedFetcher.Surroundings surroundings) {
    UnaryOperator<OkHttpClient.Builder> adjust = surroundings.adjust();
    this.proxies = surroundings.proxies();
    this.direct =
        adjust
            .apply(common(limits))
            .proxy(java.net.Proxy.NO_PROXY)
            .socketFactory(new GuardedSockets(addresses::refusal))
            .build();
    this.proxied =
        adjust
            .apply(common(limits))
            .proxySelector(proxies)
            .proxyAuthenticator((_, response) -> authorized(response))
            .build();
  }

  /// The client for a URL.
  OkHttpClient leadingTo(HttpUrl url) {
    return isProxied(url) ? proxied : direct;
  }

  boolean isProxied(HttpUrl url) {
    return proxies.leadTo(url.uri());
  }

  @Override
  public void close() {
    for (OkHttpClient client : new OkHttpClient[] {direct, proxied}) {
      client.dispatcher().cancelAll();
      client.connectionPool().evictAll();
      client.dispatcher().executorService().shutdown();
    }
  }

  private static OkHttpClient.Builder common(FetchLimits limits) {
    return new OkHttpClient.Builder()
        .connectTimeout(limits.connect())
        .readTimeout(limits.read())
        .writeTimeout(limits.read())
        .callTimeout(limits.call())
        .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, 30, TimeUnit.SECONDS))
        .followRedirects(false)
        .followSslRedirects(false)
        .authenticator(Authenticator.NONE);
  }

  private @Nullable Request authorized(Response response) {
    if (response.request().header("Proxy-Authorization") != null) {
      return null;
    }
    return proxies
        .credentials(response.request().url().uri())
        .map(Clients::basic)
        .map(value -> response.request().newBuilder().header("Proxy-Authorization", value).build())
        .orElse(null);
  }

  /// Basic authentication in UTF-8 (RFC 7617).
  static String basic(String userAndPassword) {
    byte[] bytes = userAndPassword.getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
  }
}
