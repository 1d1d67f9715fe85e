package dev.earshot.podcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeUrlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://eve:secret@example.org/feed | https://…@example.org/feed",
        "https://eve@example.org/feed | https://…@example.org/feed",
        "https://a@b@example.org/feed | https://…@example.org/feed",
        "https://example.org/rss?auth=a1B2&show=7 | https://example.org/rss?auth=…&show=7",
        "https://example.org/rss?show=7&access_token=x |"
            + " https://example.org/rss?show=7&access_token=…",
        "https://example.org/rss?X-Amz-Signature=x#y | https://example.org/rss?X-Amz-Signature=…#y",
        "https://example.org/eyJhbGciOiJIUzI1NiJ9.e30.sig-nature/feed | https://example.org/…/feed",
        "https://example.org/private/d41d8cd98f00b204e9800998ecf8427e.rss"
            + " | https://example.org/private/….rss",
        "https://example.org/f/aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1dE/rss | https://example.org/f/…/rss",
        "https://example.org/aB3-dE5gH7jK9mN1pQ3sT5_vW7yZ9-bC1dE/x | https://example.org/…/x",
        "https://example.org/the-one-and-aB3dE5gH7jK9mN1pQ3sT5 | https://example.org/…",
        "https://example.org/premium-feed-for-ann-Xy7Kp2Lm9QrT | https://example.org/…",
        "https://example.org/feed-of-ann-x9y8z7w6v5-k4j3h2g1f0-E12 | https://example.org/…",
        "https://example.org/feed-for-a-b-c-dE5gH7jK9-e-f-g-h-xY | https://example.org/…",
      })
  void secretsAreHidden(String url, String shown) {
    assertThat(SafeUrl.of(URI.create(url))).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/feed.xml",
        "http://127.0.0.1:8800/a/b.rss?page=2",
        "https://feeds.example.org/63d0e60777d9ee0011a4f45b",
        "https://feeds.example.org/shows/0f7b5f4e-2a9d-4f7c-9d7e-1c2b3a4d5e6f/rss",
        "https://example.org/HowToWriteATestFor2dGamesOnTelephones",
        "https://example.org/the-long-and-winding-road-to-a-better-podcast/feed/",
        "https://example.org/12-How-to-Tie-a-Knot-That-Holds-e4f2a9",
        "https://example.org/E12---Ropes--Knots---A-Fireside-Chat-with-Ann-e4f2a9",
        "https://example.org/Learn-JavaScript-and-GraphQL-on-iOS-in-10-Days",
        "https://example.org/f/003-CSS-and-How-to-Structure-It-in-2020.mp3",
        "https://example.org/?author=eve&monkey=1&keyboard=2",
        "file:///home/eve/feed.xml",
      })
  void publicUrlStaysAsItIs(String url) {
    assertThat(SafeUrl.of(URI.create(url))).isEqualTo(url);
  }

  /// One in some ten thousand looks like words even so.
  @Test
  void tokensDrawnByLotAreHidden() {
    Random random = new Random(20260101);
    byte[] token = new byte[32];
    int shown = 0;
    for (int i = 0; i < 20_000; i++) {
      random.nextBytes(token);
      String drawn = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
      shown += SafeUrl.of("https://example.org/" + drawn + "/feed").contains(drawn) ? 1 : 0;
    }
    assertThat(shown).isLessThan(5);
  }

  @Test
  void urlsInATextAreMadeSafe() {
    assertThat(SafeUrl.inText("GET https://eve:pw@a.example/x?key=1 and $1 http://b.example/"))
        .isEqualTo("GET https://…@a.example/x?key=… and $1 http://b.example/");
  }
}
