package dev.earshot.cli.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A registry's list over the wire.
@Timeout(120)
class ListDownloadTest {
  @StartStop private final MockWebServer server = new MockWebServer();

  @Test
  void listComesWhole() throws Exception {
    server.enqueue(new MockResponse.Builder().body("requests\nflask\n").build());
    try (InputStream list = download(Duration.ofMinutes(1))) {
      assertThat(list.readAllBytes())
          .asString(StandardCharsets.UTF_8)
          .isEqualTo("requests\nflask\n");
    }
    assertThat(server.takeRequest().getHeaders().get("User-Agent")).isEqualTo("Earshot/test");
  }

  @Test
  void answerThatStallsEnds() {
    server.enqueue(
        new MockResponse.Builder()
            .body("requests\n".repeat(1000))
            .onResponseBody(SocketEffect.Stall.INSTANCE)
            .build());
    assertThatThrownBy(() -> download(Duration.ofMillis(300)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("did not come within");
  }

  @Test
  void otherStatusIsNamed() {
    server.enqueue(new MockResponse.Builder().code(503).build());
    assertThatThrownBy(() -> download(Duration.ofMinutes(1))).hasMessage("answered 503");
  }

  @Test
  void passwordIsNotSentAnywhere() {
    assertThatThrownBy(() -> new ListDownload("Earshot/test").open("https://a:b@list.example/"))
        .hasMessageContaining("are not sent");
    assertThat(server.getRequestCount()).isZero();
  }

  private InputStream download(Duration longest) throws IOException, InterruptedException {
    return new ListDownload("Earshot/test", longest).open(server.url("/list").toString());
  }
}
