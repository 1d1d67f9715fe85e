package dev.earshot.cli.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.sync.SyncReport;
import dev.earshot.sync.indexing.Indexed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthServerTest {
  private static final Instant START = Instant.parse("2026-03-02T18:00:00Z");

  private final Pulse pulse = new Pulse(START);
  private Instant now = START;
  private HealthServer server;

  @BeforeEach
  void serve() throws IOException {
    server = new HealthServer("127.0.0.1", 0, pulse, () -> now);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void healthIsToldByStatusAndJson() throws Exception {
    assertThat(get("/health").statusCode()).isEqualTo(200);
    run();
    assertThat(get("/health").body())
        .isEqualTo(
            """
            {"status":"ok","runs":1,"lastRun":"2026-03-02T18:00:05Z","failedFeeds":0}
            """);
    pulse.failed();
    assertThat(get("/health").statusCode()).isEqualTo(503);
    assertThat(get("/health").body()).contains("failing");
    run();
    assertThat(get("/health").statusCode()).as("well again").isEqualTo(200);
  }

  @Test
  void metricsAreInPrometheusTextFormat() throws Exception {
    run();
    pulse.due(START.plusSeconds(60));
    HttpResponse<String> metrics = get("/metrics");
    assertThat(metrics.headers().firstValue("Content-Type")).contains("text/plain; version=0.0.4");
    assertThat(metrics.body())
        .contains(
            "# TYPE earshot_runs_total counter\nearshot_runs_total 1\n",
            "earshot_last_run_seconds 1.500\n",
            "earshot_next_due_timestamp_seconds " + START.plusSeconds(60).getEpochSecond() + "\n");
    assertThat(metrics.body().lines())
        .allMatch(line -> line.matches("# TYPE \\w+ \\w+|\\w+ [0-9.]+"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/archive.db", "/healthy", "/health/", "/metricsX"})
  void nothingElseIsServed(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void onlyGetAndHeadAreAnswered() throws Exception {
    HttpResponse<String> head = ask("HEAD", "/health");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    HttpResponse<String> post = ask("POST", "/health");
    assertThat(post.statusCode()).isEqualTo(405);
    assertThat(post.headers().firstValue("Allow")).contains("GET, HEAD");
  }

  @Test
  void serviceWhoseRoundDoesNotEndIsNotWell() throws Exception {
    now = START.plus(Duration.ofHours(2));
    pulse.looked(now);
    now = START.plus(Duration.ofHours(4));
    assertThat(get("/health").statusCode()).isEqualTo(200);
    now = START.plus(Duration.ofHours(6));
    assertThat(get("/health").statusCode()).isEqualTo(503);
    assertThat(get("/health").body()).contains("overdue");
  }

  @Test
  void clientThatAsksSlowlyKeepsNobodyWaiting() throws Exception {
    try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      slow.getOutputStream().write("GET /heal".getBytes(StandardCharsets.US_ASCII));
      slow.getOutputStream().flush();
      assertThat(get("/health").statusCode()).isEqualTo(200);
    }
  }

  private void run() {
    Indexed indexed = new Indexed(0, 0, false);
    pulse.ran(new SyncReport(List.of(), 0, indexed, Duration.ofMillis(1500)), START.plusSeconds(5));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return ask("GET", path);
  }

  private HttpResponse<String> ask(String method, String path)
      throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .timeout(Duration.ofSeconds(30))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }
}
