package dev.earshot.cli.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/// Answers whether the service is well: `/health` as JSON (503 where it is not), `/metrics` in
/// Prometheus' text format. On loopback unless told otherwise, as there is no password. A client
/// that asks slowly keeps no other waiting.
final class HealthServer implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;
  private final Pulse pulse;
  private final InstantSource clock;

  /// @param port 0 for any that is free
  HealthServer(String address, int port, Pulse pulse, InstantSource clock) throws IOException {
    this.pulse = pulse;
    this.clock = clock;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), port), 0);
    server.setExecutor(threads);
    server.createContext("/", exchange -> send(exchange, answer(exchange)));
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private record Answer(int status, String type, String text) {}

  private Answer answer(HttpExchange exchange) {
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      return new Answer(405, "text/plain", "only GET and HEAD\n");
    }
    return switch (exchange.getRequestURI().getPath()) {
      case "/health" -> health();
      case "/metrics" -> new Answer(200, "text/plain; version=0.0.4", pulse.metrics());
      case null, default -> new Answer(404, "text/plain", "not here\n");
    };
  }

  private Answer health() {
    Pulse.State state = pulse.state();
    boolean isOverdue = pulse.isOverdue(clock.instant());
    Map<String, Object> health = new LinkedHashMap<>();
    health.put("status", isOverdue ? "overdue" : pulse.isWell() ? "ok" : "failing");
    health.put("runs", state.runs());
    health.put("lastRun", state.lastRun().map(Instant::toString).orElse(""));
    state.last().ifPresent(report -> health.put("failedFeeds", report.failed().size()));
    boolean isWell = pulse.isWell() && !isOverdue;
    return new Answer(
        isWell ? 200 : 503, "application/json", JSON.writeValueAsString(health) + "\n");
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    try (exchange) {
      byte[] body = answer.text().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      boolean isHead = exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(answer.status(), isHead ? -1 : body.length);
      if (!isHead) {
        exchange.getResponseBody().write(body);
      }
    }
  }
}
