package dev.earshot.cli.wiring;

import dev.earshot.cli.session.Environment;
import dev.earshot.cli.session.Setting;
import dev.earshot.cli.session.Settings;
import dev.earshot.fetch.AddressPolicy;
import dev.earshot.fetch.FeedFetcher;
import dev.earshot.fetch.FetchLimits;
import dev.earshot.fetch.Webhooks;
import dev.earshot.fetch.net.Proxies;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/// Makes what the settings describe of all that goes to the network.
public final class Fetching {
  private Fetching() {}

  /// A fetcher, to be closed.
  ///
  /// @param files which `file:` URLs may be read
  public static FeedFetcher fetcher(
      Settings settings, Environment environment, Predicate<URI> files) {
    return new FeedFetcher(
        limits(settings),
        new AddressPolicy(settings.isOn(Setting.ALLOW_PRIVATE), files),
        settings.text(Setting.USER_AGENT),
        environment.clock(),
        proxies(settings, environment.variables()));
  }

  /// What posts to webhooks, within the same limits; to be closed.
  public static Webhooks webhooks(Settings settings, Environment environment) {
    return new Webhooks(
        limits(settings),
        new AddressPolicy(settings.isOn(Setting.ALLOW_PRIVATE), _ -> false),
        settings.text(Setting.USER_AGENT),
        proxies(settings, environment.variables()));
  }

  private static FetchLimits limits(Settings settings) {
    int perHost = settings.count(Setting.PER_HOST);
    return new FetchLimits(
        settings.duration(Setting.CONNECT_TIMEOUT),
        settings.duration(Setting.READ_TIMEOUT),
        settings.duration(Setting.CALL_TIMEOUT),
        settings.bytes(Setting.MAX_BODY),
        perHost,
        Math.max(perHost, settings.count(Setting.TOTAL)),
        settings.duration(Setting.HOST_GAP));
  }

  /// What the settings say goes before the environment.
  private static Proxies proxies(Settings settings, Map<String, String> environment) {
    Map<String, String> variables = new HashMap<>(environment);
    String proxy = settings.text(Setting.PROXY);
    if (!proxy.isBlank()) {
      variables.put("HTTPS_PROXY", proxy);
      variables.put("HTTP_PROXY", proxy);
    }
    if (!settings.text(Setting.NO_PROXY).isBlank()) {
      variables.put("NO_PROXY", settings.text(Setting.NO_PROXY));
    }
    return Proxies.of(variables);
  }
}
