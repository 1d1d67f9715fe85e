package dev.earshot.cli.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Answers whether the service is well: `/health` as JSON (503 where it is not), `/metrics` in
/// Prometheus' text format. On loopback unless told otherwise, as there is no password.
final class HealthServer implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpServer server;

  /// @param port 0 for any that is free
  HealthServer(String address, int port, Pulse pulse) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), port), 0);
    server.createContext("/", exchange -> answer(exchange, 404, "text/plain", "not here\n"));
    server.createContext("/health", exchange -> health(exchange, pulse));
    server.createContext(
        "/metrics",
        exchange -> answer(exchange, 200, "text/plain; version=0.0.4", pulse.metrics()));
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static void health(HttpExchange exchange, Pulse pulse) throws IOException {
    Pulse.State state = pulse.state();
    Map<String, Object> health = new LinkedHashMap<>();
    health.put("status", pulse.isWell() ? "ok" : "failing");
    health.put("runs", state.runs());
    health.put("lastRun", state.lastRun().map(Instant::toString).orElse(""));
    state.last().ifPresent(report -> health.put("failedFeeds", report.failed().size()));
    answer(
        exchange,
        pulse.isWell() ? 200 : 503,
        "application/json",
        JSON.writeValueAsString(health) + "\n");
  }

  private static void answer(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    try (exchange) {
      byte[] body = text.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
