package dev.earshot.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Names that no table has are found where the text says what they are.
class IntroductionsTest {
  @Test
  void wordsJoinedByHyphensAreNoName() {
    assertThat(MisreadingsTest.purls("<p>On Rust and cargo: an open-source crate for Rust.</p>"))
        .noneMatch(purl -> purl.contains("open"));
  }

  @Test
  void numberIsNoName() {
    assertThat(MisreadingsTest.purls("<p>On Ruby and Rails: the Foobar 2.0 gem in Ruby.</p>"))
        .noneMatch(purl -> purl.contains("2.0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          There is a small library called Zorblaxian for maps.        | pkg:generic/Zorblaxian
          Ada wrote a new tool named map-zorblax.                      | pkg:generic/map-zorblax
          Eine Bibliothek namens Zorblaxian zeichnet Karten.           | pkg:generic/Zorblaxian
          Une bibliothèque appelée Zorblaxian dessine des cartes.      | pkg:generic/Zorblaxian
          Una librería llamada Zorblaxian dibuja mapas.                | pkg:generic/Zorblaxian
          Um pacote chamado Zorblaxian desenha mapas.                  | pkg:generic/Zorblaxian
          Есть библиотека под названием Zorblaxian для карт.           | pkg:generic/Zorblaxian
          Besides Python and Django: for maps we use the Fog gem.     | pkg:gem/fog
          In Ruby and Rails we use the CFPropertyList gem.            | pkg:gem/CFPropertyList
          На Ruby и Rails: гем Protector рисует карты.                 | pkg:gem/Protector
          На Python: новая утилита zorblax рисует карты.               | pkg:generic/zorblax
          On Ruby and Rails: the Zorblaxian gem draws maps in Ruby.    | pkg:gem/Zorblaxian
          On Rust and cargo: the crate Zorblaxian draws maps in Rust.  | pkg:cargo/Zorblaxian
          """)
  void introducedNamesAreFound(String text, String purl) {
    assertThat(MisreadingsTest.purls("<p>" + text + "</p>")).contains(purl);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There is a small library in Zorblaxian for maps.",
        "A gem called Zorblaxian is on at the cinema.",
        "We left the library. Zorblaxian was called home.",
        "На Python: новая библиотека Zorblaxian рисует карты.",
        "In Ruby and Rails, a hidden gem. Zorblaxian was called home.",
        "Библиотека. Zorblaxian дома.",
        "In Rust and cargo we read of the Fog crate, not of Zorblaxian.",
        "A city called Zorblaxian has a library."
      })
  void othersAreNot(String text) {
    assertThat(MisreadingsTest.purls("<p>" + text + "</p>"))
        .noneMatch(purl -> purl.contains("Zorblaxian"));
  }
}
