package dev.earshot.fetch.net;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which proxy leads to a URL: the JVM's own settings first (`-Dhttps.proxyHost` …), then
/// `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` in either case. Loopback hosts never go
/// through one.
public final class Proxies extends ProxySelector {
  private final Optional<ProxySelector> system;
  private final Map<String, String> environment;

  private Proxies(Optional<ProxySelector> system, Map<String, String> environment) {
    this.system = system;
    this.environment = environment;
  }

  /// As the JVM and this environment say.
  public static Proxies of(Map<String, String> environment) {
    return new Proxies(Optional.ofNullable(ProxySelector.getDefault()), Map.copyOf(environment));
  }

  /// Always direct.
  public static Proxies none() {
    return new Proxies(Optional.empty(), Map.of());
  }

  /// Whether a proxy leads to the URL.
  public boolean leadTo(URI url) {
    return select(url).getFirst().type() != Proxy.Type.DIRECT;
  }

  /// Exactly one: never a proxy with a direct way as the second choice.
  @Override
  public List<Proxy> select(URI url) {
    return List.of(choose(url));
  }

  /// `user:password` for the proxy, as the environment's proxy URL has it.
  public Optional<String> credentials(URI url) {
    return configured(url).map(URI::getUserInfo);
  }

  @Override
  public void connectFailed(URI url, SocketAddress address, IOException problem) {
    // The fetch reports it; there is no second proxy to turn to.
  }

  private Proxy choose(URI url) {
    String host = Optional.ofNullable(url.getHost()).orElse("");
    if (SpecialAddresses.kindOfHost(host).filter("loopback"::equals).isPresent()) {
      return Proxy.NO_PROXY;
    }
    Optional<Proxy> fromSystem =
        system.stream()
            .flatMap(selector -> selector.select(url).stream())
            .filter(proxy -> proxy.type() != Proxy.Type.DIRECT)
            .findFirst();
    return fromSystem.or(() -> configured(url).map(Proxies::proxy)).orElse(Proxy.NO_PROXY);
  }

  private Optional<URI> configured(URI url) {
    String scheme = Optional.ofNullable(url.getScheme()).orElse("").toUpperCase(Locale.ROOT);
    if (excepted(url)) {
      return Optional.empty();
    }
    return variable(scheme + "_PROXY").or(() -> variable("ALL_PROXY")).flatMap(Proxies::parse);
  }

  private static Optional<URI> parse(String proxy) {
    try {
      URI parsed = URI.create(proxy.contains("://") ? proxy : "http://" + proxy);
      return Optional.of(parsed).filter(url -> url.getHost() != null);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Proxy proxy(URI url) {
    boolean socks = url.getScheme().startsWith("socks");
    int port = url.getPort() > 0 ? url.getPort() : socks ? 1080 : 3128;
    InetSocketAddress address = InetSocketAddress.createUnresolved(url.getHost(), port);
    return new Proxy(socks ? Proxy.Type.SOCKS : Proxy.Type.HTTP, address);
  }

  private boolean excepted(URI url) {
    String host = Optional.ofNullable(url.getHost()).orElse("").toLowerCase(Locale.ROOT);
    for (String entry :
        variable("NO_PROXY").orElse("").toLowerCase(Locale.ROOT).split("[,\\s]+", -1)) {
      String name = entry.replaceFirst("^\\*?\\.", "").replaceFirst(":\\d+$", "");
      boolean covers = !name.isEmpty() && (host.equals(name) || host.endsWith("." + name));
      if (entry.equals("*") || covers) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name))
        .or(() -> Optional.ofNullable(environment.get(name.toLowerCase(Locale.ROOT))))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
