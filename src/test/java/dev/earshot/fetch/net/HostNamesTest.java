package dev.earshot.fetch.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNamesTest {
  @ParameterizedTest
  @CsvSource({
    "https://bücher.example/ä?ö, https://xn--bcher-kva.example/ä?ö",
    "http://me:word@Bücher.example:81, http://me:word@xn--bcher-kva.example:81",
  })
  void hostIsAsDnsHasIt(String url, String ascii) {
    assertThat(HostNames.ascii(url)).isEqualTo(ascii);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://feed.example/ä",
        "file:///bücher",
        "https://bücher\\evil.example/x",
        "https://ü@bücher\\.example",
        "https://evil\\ü@bücher.example/",
      })
  void whatHasNoSuchHostStays(String url) {
    assertThat(HostNames.ascii(url)).isEqualTo(url);
  }

  @Test
  void longHostsTakeNoTime() {
    String url = "https://" + "ü".repeat(100_000) + "\\";
    assertThat(HostNames.ascii(url)).isEqualTo(url);
  }
}
