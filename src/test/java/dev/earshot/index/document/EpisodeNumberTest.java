package dev.earshot.index.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpisodeNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          #227 no more waiting        ; 227
          #459 #459: Trees            ; 459
          227: Something              ; 227
          JSJ 437: Something          ; 437
          LUP 070: Something          ; 70
          Big Show 457: Everyone      ; 457
          Debug & Iterate 18: Someone ; 18
          Episode 12 - Something      ; 12
          Ep. 12 | Something          ; 12
          go-time-331                 ; 331
          CRE: no number              ; 0
          5. Sendung vom 26.9.2010    ; 5
          14.03.2022 – Nachrichten    ; 0
          2023 in review              ; 0
          C++17 in Kona               ; 0
          Python 3 is here            ; 0
          S01E83: The Possession      ; 0
          """)
  void readsTheNumberThatListenersUse(String title, int number) {
    assertThat(EpisodeNumber.inTitle(title).orElse(0)).isEqualTo(number);
    assertThat(EpisodeNumber.inTitle("")).isEqualTo(OptionalInt.empty());
  }
}
