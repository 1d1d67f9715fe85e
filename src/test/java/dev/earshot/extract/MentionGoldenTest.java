package dev.earshot.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Mention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every `mentions/CASE.html` gives the lines of `CASE.mentions`; add a pair and it is checked.
/// `-Dgolden.update=true` writes what comes out, to be read as a diff.
class MentionGoldenTest {
  private static final Path CASES = Path.of("src/test/resources/mentions");

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void notesGiveTheirMentions(Path notes) throws IOException {
    String html = Files.readString(notes);
    Path expected = Path.of(notes.toString().replace(".html", ".mentions"));
    String found = lines(new MentionExtractor(), html);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  private static String lines(MentionExtractor extractor, String html) {
    return extractor
        .extract(SpokenEpisode.by(List.of()), NotesReader.read(html), Learned.NOTHING)
        .stream()
        .map(MentionGoldenTest::line)
        .collect(Collectors.joining());
  }

  private static String line(Mention mention) {
    return String.join(
            " | ",
            mention.purl().toString(),
            mention.kind().name().toLowerCase(Locale.ROOT),
            mention.evidence().name().toLowerCase(Locale.ROOT),
            mention.primary() ? "primary" : "passing",
            "versions " + mention.versions(),
            "presenters " + mention.presenters(),
            mention.topic(),
            mention.quote())
        + "\n";
  }
}
