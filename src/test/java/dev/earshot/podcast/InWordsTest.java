package dev.earshot.podcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InWordsTest {
  @ParameterizedTest
  @CsvSource({
    "PT0S, 0 s",
    "PT0.25S, 0.3 s",
    "PT45S, 45 s",
    "PT90S, 1 min 30 s",
    "PT15M, 15 min",
    "PT1H, 1 h",
    "PT1H30M20S, 1 h 30 min",
    "P2D, 2 d",
    "P1DT3H4M, 1 d 3 h",
    "PT24H5S, 1 d",
  })
  void timeIsSaidInTwoUnitsAtMost(Duration time, String words) {
    assertThat(InWords.time(time)).isEqualTo(words);
  }

  @Test
  void sizesAreRoundWhereTheyAreRound() {
    assertThat(InWords.size(64L << 20)).isEqualTo("64 MiB");
    assertThat(InWords.size(5000)).isEqualTo("5,000 bytes");
    assertThat(InWords.count(4222)).isEqualTo("4,222");
  }
}
