package dev.earshot.fetch;

import static dev.earshot.fetch.FetchTests.FEED;
import static dev.earshot.fetch.FetchTests.fetch;
import static dev.earshot.fetch.FetchTests.gzip;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.fetch.FetchOutcome.Failed;
import dev.earshot.fetch.FetchOutcome.Fetched;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import mockwebserver3.MockResponse;
import mockwebserver3.MockResponseBody;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import okio.Buffer;
import okio.BufferedSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bodies come whole and small enough, or not at all.
@Timeout(120)
class BodyTest {
  /// [FetchTests#FEED] in brotli.
  private static final String BROTLI = "CxGAPHJzcyB2ZXJzaW9uPScyLjAnPjxjaGFubmVsLz48L3Jzcz4D";

  @StartStop private final MockWebServer server = new MockWebServer();

  @Test
  void gzipIsUnpacked() throws Exception {
    server.enqueue(encoded("gzip", gzip(FEED)));
    assertThat(body()).isEqualTo(FEED);
  }

  @Test
  void brotliIsUnpacked() throws Exception {
    server.enqueue(encoded("br", new Buffer().write(Base64.getDecoder().decode(BROTLI))));
    assertThat(body()).isEqualTo(FEED);
  }

  @Test
  void encodingsAreUndoneFromTheLast() throws Exception {
    Buffer brotli = new Buffer().write(Base64.getDecoder().decode(BROTLI));
    Buffer both = new Buffer();
    try (var sink = okio.Okio.buffer(new okio.GzipSink(both))) {
      sink.writeAll(brotli);
    }
    server.enqueue(encoded("br, x-gzip", both));
    assertThat(body()).isEqualTo(FEED);
  }

  @Test
  void encodingThatWasNotAskedForIsNamed() throws Exception {
    server.enqueue(encoded("zstd", new Buffer().writeUtf8(FEED)));
    assertThat(fetch(server))
        .isEqualTo(
            new Failed(FetchProblem.BAD_ENCODING, "compressed as zstd, which was not asked for"));
  }

  @Test
  void corruptCompressionIsNotCalledBadXml() throws Exception {
    server.enqueue(encoded("gzip", new Buffer().writeUtf8(FEED)));
    assertThat(fetch(server))
        .isEqualTo(new Failed(FetchProblem.BAD_ENCODING, "the compressed body is corrupt"));
    server.enqueue(encoded("br", new Buffer().writeUtf8(FEED)));
    assertThat(fetch(server))
        .isEqualTo(new Failed(FetchProblem.BAD_ENCODING, "the compressed body is corrupt"));
  }

  @Test
  void gzipBombEndsEarlyAsTooLarge() throws Exception {
    server.enqueue(encoded("gzip", gzip("x".repeat(5 << 20))));
    assertThat(fetch(server)).isEqualTo(new Failed(FetchProblem.TOO_LARGE, "larger than 1 MiB"));
  }

  @Test
  void endlessBodyEndsEarlyAsTooLarge() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .body(
                new MockResponseBody() {
                  @Override
                  public long getContentLength() {
                    return -1;
                  }

                  @Override
                  public void writeTo(BufferedSink sink) throws IOException {
                    while (true) {
                      sink.writeUtf8("<item/>".repeat(1000)).flush();
                    }
                  }
                })
            .build());
    assertThat(fetch(server)).isEqualTo(new Failed(FetchProblem.TOO_LARGE, "larger than 1 MiB"));
  }

  @Test
  void declaredSizeAloneCanBeTooLarge() throws Exception {
    server.enqueue(
        new MockResponse.Builder().body(FEED).setHeader("Content-Length", 1L << 40).build());
    assertThat(fetch(server)).isEqualTo(new Failed(FetchProblem.TOO_LARGE, "larger than 1 MiB"));
  }

  @Test
  void bodyOfExactlyTheLimitIsTaken() throws Exception {
    server.enqueue(new MockResponse.Builder().body(" ".repeat(1 << 20)).build());
    assertThat(((Fetched) fetch(server)).body()).hasSize(1 << 20);
  }

  @Test
  void truncatedBodyIsAFailureNotAShorterFeed() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .body("<rss>".repeat(60))
            .setHeader("Content-Length", "5000")
            .onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE)
            .build());
    assertThat(fetch(server))
        .isEqualTo(new Failed(FetchProblem.CUT_OFF, "cut off after 300 of 5,000 bytes"));
  }

  @Test
  void brokenChunkIsAFailure() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .removeHeader("Content-Length")
            .addHeader("Transfer-Encoding", "chunked")
            .body("5\r\n<rss>\r\nff\r\n<chan")
            .removeHeader("Content-Length")
            .onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE)
            .build());
    assertThat(fetch(server))
        .isInstanceOfSatisfying(
            Failed.class,
            failed -> {
              assertThat(failed.problem()).isEqualTo(FetchProblem.CUT_OFF);
              assertThat(failed.detail()).matches("cut off after \\d+ bytes");
            });
  }

  @Test
  void compressedBodyThatEndsEarlyIsAFailureEvenWithoutALength() throws Exception {
    Buffer packed = gzip("<rss>".repeat(5000));
    Buffer half = new Buffer();
    half.write(packed, packed.size() / 2);
    server.enqueue(encoded("gzip", half));
    assertThat(fetch(server))
        .isInstanceOfSatisfying(
            Failed.class, failed -> assertThat(failed.problem()).isEqualTo(FetchProblem.CUT_OFF));
  }

  @Test
  void emptyBodyIsAFailure() throws Exception {
    server.enqueue(new MockResponse.Builder().build());
    assertThat(fetch(server)).isEqualTo(new Failed(FetchProblem.EMPTY_BODY, "an empty answer"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><title>Log in to\u001b the\nWiFi</title>",
        "\ufeff\n <!-- x --> <html lang='en'><head><TITLE>Log in to the WiFi</TITLE>",
        "<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C'><title>Log in to the WiFi</title>",
      })
  void webPageWhereAFeedWasIsNamed(String html) throws Exception {
    server.enqueue(new MockResponse.Builder().body(html).build());
    assertThat(fetch(server))
        .isEqualTo(
            new Failed(
                FetchProblem.WEB_PAGE, "a web page titled “Log in to the WiFi” where a feed was"));
  }

  @Test
  void feedServedAsHtmlIsStillAFeed() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type", "text/html")
            .body("<?xml version='1.0'?><!-- <html> -->" + FEED)
            .build());
    assertThat(fetch(server)).isInstanceOf(Fetched.class);
  }

  @Test
  void challengePageIsNamed() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .code(403)
            .addHeader("cf-mitigated", "challenge")
            .body("<!DOCTYPE html><title>Just a moment...</title>")
            .build());
    assertThat(fetch(server))
        .isEqualTo(
            new Failed(
                FetchProblem.CHALLENGE,
                "Cloudflare asks for a browser before it gives the feed (challenge page)"));
  }

  private static MockResponse encoded(String encoding, Buffer body) {
    return new MockResponse.Builder().addHeader("Content-Encoding", encoding).body(body).build();
  }

  private String body() throws InterruptedException {
    return new String(((Fetched) fetch(server)).body(), StandardCharsets.UTF_8);
  }
}
