package dev.earshot.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.podcast.Mention;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We test on Chrome 120 now.             | Chrome       | 120
          There is systemd 256 on Linux.         | systemd      | 256
          There is systemd version 256 on Linux. | systemd      | 256
          Linux: systemd version 300 is far off. | systemd      | 300
          """)
  void largeNumberMayBeAVersion(String text, String name, String version) {
    assertThat(versions(text, name)).containsExactly(version);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Python: this is Bottle 101.            | Bottle
          Python: more of it in Bottle 201.      | Bottle
          Python: what Bottle 404 pages say.     | Bottle
          We say Node Version Manager 0.40.1.    | Node.js
          Install Ruby Version Manager 1.29.     | Ruby
          Get the React Component Library 2.0.   | React
          Get the Flutter Flame Engine 1.18.     | Flutter
          """)
  void courseAndAnotherProductHaveNone(String text, String name) {
    assertThat(versions(text, name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Java: Spring Framework 6.2 is out.     | spring-core  | 6.2
          Python: Conan C++ Package Manager 2.0. | conan        | 2.0
          Java: Playwright for Java 1.49 is out. | playwright   | 1.49
          """)
  void whatItIsMayStandBetween(String text, String name, String version) {
    assertThat(versions(text, name)).containsExactly(version);
  }

  private static List<String> versions(String text, String name) {
    List<Mention> all = MisreadingsTest.mentions("<p>" + text + "</p>", Optional.empty());
    return all.stream()
        .filter(mention ->
            mention.name().equalsIgnoreCase(name) || mention.purl().name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + all))
        .versions();
  }
}
