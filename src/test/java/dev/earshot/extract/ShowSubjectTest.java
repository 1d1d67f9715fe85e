package dev.earshot.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Show;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a show says of itself tells which registry its picks are of.
class ShowSubjectTest {
  @ParameterizedTest
  @CsvSource({
    "Quux on Rails and Ruby, A show., gem",
    "The PowerShell Quux, About Python and more., powershell",
    "Quux, All about Rust, cargo",
    "Go and Rust, '', golang cargo",
    "C++ Quux, About Python, conan",
    "Quux, Подкаст о .NET, nuget",
    "Python and JavaScript weekly, '', npm pypi"
  })
  void titleElseDescriptionNamesIt(String title, String description, String types) {
    assertThat(ShowSubject.of(show(title, description)))
        .containsExactlyInAnyOrder(types.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "Time to Go, Here we Go",
    "Quux, Ruby and Python and Rust",
    "Quux, News about Go and Rust",
    "Quux, ''",
    "Quux, 'Recorded live in Phoenix, Arizona.'",
    "Quux, Two friends look for hidden gems and a boost.",
    "The Web Show, Find us on the web.",
    "Spring Cleaning, Kids on wheels",
    "Quux, '<a href=\"https://example.org/React/Rust\">here</a> or www.example.org/Ruby'"
  })
  void whatNamesNoneOrSeveralTellsNothing(String title, String description) {
    assertThat(ShowSubject.of(show(title, description))).isEmpty();
  }

  @Test
  void repositoryInAShowAboutRubyIsAGem() {
    String notes = "<p>A pick: <a href=\"https://github.com/foobarbaz/quuxer\">quuxer</a></p>";
    assertThat(purls(notes, show("Quux", ""))).containsExactly("pkg:github/foobarbaz/quuxer");
    assertThat(purls(notes, show("Remote Ruby", ""))).containsExactly("pkg:gem/quuxer");
  }

  private static List<String> purls(String notes, Show show) {
    Map<String, Integer> lessons =
        MentionExtractor.lessons(show).stream()
            .collect(Collectors.toMap(lesson -> lesson, lesson -> 1));
    Learned learned = new Learned(1, lessons, Map.of());
    return MisreadingsTest.mentions(notes, Optional.empty(), learned).stream()
        .map(mention -> mention.purl().toString())
        .toList();
  }

  private static Show show(String title, String description) {
    return new Show(
        title, Optional.empty(), description, Optional.empty(), Optional.empty(), List.of());
  }
}
