package dev.earshot.parse.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1:02:03     | PT1H2M3S
          62:03       | PT1H2M3S
          01:02:03.5  | PT1H2M3S
          3723        | PT1H2M3S
          3723.9      | PT1H2M3S
          1h2m        | PT1H2M
          1 hr 2 mins | PT1H2M
          62 min      | PT1H2M
          PT1H2M3S    | PT1H2M3S
          45 Minuten  | PT45M
          """)
  void readsLengthsAsPeopleWriteThem(String text, Duration expected) {
    assertThat(Durations.parse(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-5", "0", "00:00:00", "long", "1:2:3:4:5", "99999999", "NaN"})
  void whatIsNoLengthIsNone(String text) {
    assertThat(Durations.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"00:00:00.000, PT0S", "73.5, PT1M13.5S", "1:02:03.25, PT1H2M3.25S", "0, PT0S"})
  void aPositionMayBeTheBeginning(String text, Duration expected) {
    assertThat(Durations.position(text)).contains(expected);
  }
}
