package dev.earshot.cli.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.cli.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `earshot run` as a process of its own, as a service manager starts and ends it.
class RunProcessTest {
  private static final String FEED =
      "<rss><channel><title>Crumbs</title><item><guid>1</guid><title>One</title></item>"
          + "</channel></rss>";

  @TempDir private Path folder;
  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws IOException {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            MockResponse.Builder answer = new MockResponse.Builder().body(FEED);
            boolean hangs = request.getTarget().equals("/hangs");
            return (hangs ? answer.onResponseStart(SocketEffect.Stall.INSTANCE) : answer).build();
          }
        });
    server.start();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void aChangedListIsNoticedAndSigtermEndsARunningFetchCleanly() throws Exception {
    list("/feed");
    Process service =
        earshot("run", "shortest=1s", "interval=1s", "longest=1s", "silent=1s")
            .redirectOutput(folder.resolve("out").toFile())
            .start();
    try {
      awaitRequest("/feed");
      list("/feed", "/hangs");
      awaitRequest("/hangs");

      service.destroy();

      assertThat(service.waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(service.exitValue()).isZero();
    } finally {
      service.destroyForcibly();
    }
    assertThat(Files.readString(folder.resolve("out")))
        .startsWith("syncing 1 feed as they fall due")
        .contains("1 new")
        .doesNotContain("Logging", "WARNING");
  }

  @Test
  void whatAnInterruptedRoundLeftIsIndexedAtTheStart() throws Exception {
    list("/feed");
    Process sync = earshot("sync").redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    assertThat(sync.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(sync.exitValue()).isZero();
    Path index = folder.resolve("data/index");
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }

    Process service = earshot("run").start();
    CompletableFuture.delayedExecutor(60, TimeUnit.SECONDS).execute(service::destroyForcibly);
    try (BufferedReader out = service.inputReader()) {
      assertThat(out.readLine()).startsWith("syncing 1 feed");
      assertThat(out.readLine()).startsWith("0 feeds due").contains("1 episode indexed");
    } finally {
      service.destroyForcibly();
    }
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  private void list(String... paths) throws IOException {
    Files.write(
        folder.resolve("feeds.txt"),
        Stream.of(paths).map(server::url).map(HttpUrl::toString).toList());
  }

  private void awaitRequest(String path) throws InterruptedException {
    RecordedRequest request = server.takeRequest(60, TimeUnit.SECONDS);
    while (request != null && !request.getTarget().equals(path)) {
      request = server.takeRequest(60, TimeUnit.SECONDS);
    }
    assertThat(request).as("a request of " + path).isNotNull();
  }

  private ProcessBuilder earshot(String command, String... schedule) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    List<String> words =
        new ArrayList<>(List.of(java, "--enable-native-access=ALL-UNNAMED", "-cp", classes));
    words.addAll(List.of(Main.class.getName(), "--data", folder.resolve("data").toString()));
    for (String setting : schedule) {
      words.addAll(List.of("--set", "schedule." + setting));
    }
    words.addAll(List.of("--allow-private", command));
    words.addAll(List.of("--feeds", folder.resolve("feeds.txt").toString()));
    return new ProcessBuilder(words).redirectErrorStream(true);
  }
}
