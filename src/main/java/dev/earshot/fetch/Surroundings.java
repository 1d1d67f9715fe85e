package dev.earshot.fetch;

import dev.earshot.fetch.host.HostGate;
import dev.earshot.fetch.net.Proxies;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;

/// What a fetcher meets outside of itself.
///
/// @param adjust a last word on the HTTP clients; tests trust their own certificates here
/// @param pause how time is waited out
record Surroundings(
    Proxies proxies, UnaryOperator<OkHttpClient.Builder> adjust, HostGate.Pause pause) {
  static Surroundings with(Proxies proxies) {
    return new Surroundings(proxies, UnaryOperator.identity(), Thread::sleep);
  }
}
