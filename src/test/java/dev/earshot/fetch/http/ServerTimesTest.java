package dev.earshot.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTimesTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "120, PT2M",
    "' 0 ', PT0S",
    "'Mon, 02 Mar 2026 10:05:00 GMT', PT5M",
    "'Monday, 02-Mar-26 10:05:00 GMT', PT5M",
    "'Mon Mar  2 10:05:00 2026', PT5M",
    "'Mon, 02 Mar 2020 10:05:00 GMT', PT0S",
    "'Mon, 02 Mar 2099 10:05:00 GMT', PT744H",
    "999999999999999, PT744H",
  })
  void retryAfterIsSecondsOrAnyHttpDate(String value, Duration time) {
    assertThat(times("Retry-After", value).retryAfter()).contains(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-5", "", "99999999999999999999999"})
  void retryAfterThatIsNeitherIsNone(String value) {
    assertThat(times("Retry-After", value).retryAfter()).isEmpty();
  }

  @Test
  void ageIsTakenOffMaxAge() {
    assertThat(times("Cache-Control", "public, max-age=3600", "Age", "600").maxAge())
        .contains(Duration.ofMinutes(50));
    assertThat(times("Cache-Control", "max-age=60", "Age", "600").maxAge()).contains(Duration.ZERO);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "max-age=\"300\" | PT5M",
        "MAX-AGE = 300, must-revalidate | PT5M",
        "s-maxage=10, max-age=300 | PT5M",
        "max-age=999999999999999 | PT8784H",
      })
  void maxAgeIsReadAsServersWriteIt(String value, Duration time) {
    assertThat(times("Cache-Control", value).maxAge()).contains(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no-cache, max-age=300", "max-age=300, no-store", "private", "x-max-age=3"})
  void noMaxAge(String value) {
    assertThat(times("Cache-Control", value).maxAge()).isEmpty();
  }

  @Test
  void maxAgeMaySpreadOverSeveralHeaders() {
    assertThat(times("Cache-Control", "public", "Cache-Control", "max-age=300").maxAge())
        .contains(Duration.ofMinutes(5));
  }

  @Test
  void expiresIsRelativeToTheServersOwnClock() {
    assertThat(
            times(
                    "Date", "Thu, 01 Jan 2015 00:00:00 GMT",
                    "Expires", "Thu, 01 Jan 2015 01:00:00 GMT")
                .expires())
        .contains(Duration.ofHours(1));
    assertThat(times("Expires", "0").expires()).isEmpty();
    assertThat(times("Expires", "Thu, 01 Jan 2015 00:00:00 GMT").expires()).contains(Duration.ZERO);
  }

  @Test
  void statusWithoutANameIsItsNumber() {
    assertThat(Statuses.inWords(404)).isEqualTo("404 Not Found");
    assertThat(Statuses.inWords(299)).isEqualTo("299");
  }

  @Test
  void foreignTextIsOneShortSafeLine() {
    assertThat(ForeignText.line("a\u001b[31m\r\nb\u202e  https://eve:pw@example.org/x"))
        .isEqualTo("a [31m b https://…@example.org/x");
    assertThat(ForeignText.line("😀".repeat(200))).isEqualTo("😀".repeat(120) + "…");
    assertThat(Optional.of(ForeignText.line(" \n"))).contains("");
  }

  private static ServerTimes times(String... headers) {
    return new ServerTimes(Headers.of(headers), NOW);
  }
}
