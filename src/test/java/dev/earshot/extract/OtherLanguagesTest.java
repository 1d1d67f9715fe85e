package dev.earshot.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ordinary words of other languages that are names of packages.
class OtherLanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Die Seite ist im eingeloggten Zustand, auch für die anderen sieht man das nicht | zustand
          Die IronPython als Werkzeug für den Unterricht, das ist nicht von der Stange | werkzeug
          Le podcast de la semaine. Sinon, on parle aussi des nouvelles et de la rentrée | sinon
          Bref, une émission pour les amis du café et des gâteaux | bref
          Co jest ważne w React i jak to się robi? Jest to już za późno. | jest
          """)
  void wordOfTheTextsLanguageIsNoPackage(String text, String name) {
    assertThat(MisreadingsTest.purls("<p>" + text + "</p>")).noneMatch(purl -> purl.endsWith(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Wir haben das in React gebaut, mit Zustand und Redux, und es ist mit npm einfach | zustand
          In this episode we look at the state of React with Zustand and of Redux on npm | zustand
          On teste avec npm, Mocha et Sinon, et c'est pour les tests du projet JavaScript | sinon
          """)
  void itIsOneWhereItsRegistryIsSpokenOf(String text, String name) {
    assertThat(MisreadingsTest.purls("<p>" + text + "</p>")).anyMatch(purl -> purl.endsWith(name));
  }
}
