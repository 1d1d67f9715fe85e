package dev.earshot.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which numbers beside a name are its version.
class VersionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JavaScript: React 19 in November.      | React        | 19
          There is Java 21 in September.         | Java         | 21
          Python: a Django 5 by December.        | Django       | 5
          Ruby: Rails 8 im Oktober, heißt es.    | Rails        | 8
          """)
  void versionMayHaveItsMonth(String text, String name, String version) {
    assertThat(versions(text, name)).containsExactly(version);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Python: with Bottle 15 May.            | Bottle
          Python: avec Bottle 15 mai.            | Bottle
          Python: con Bottle 15 de mayo.         | Bottle
          Python: with Bottle 15-17 May.         | Bottle
          """)
  void dayOfAMonthIsNone(String text, String name) {
    assertThat(versions(text, name)).isEmpty();
  }

  private static List<String> versions(String text, String name) {
    return MisreadingsTest.mentions("<p>" + text + "</p>", Optional.empty()).stream()
        .filter(mention -> mention.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow()
        .versions();
  }
}
