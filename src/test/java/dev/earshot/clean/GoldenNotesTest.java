package dev.earshot.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.ShowNotes;
import dev.earshot.podcast.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Cleans every note under `notes/` and compares with the text beside it; adding a pair is all it
/// takes. `-Dgolden.update=true` writes the texts, to be reviewed as a diff.
///
/// The `.txt` is the text, then, below a line of equals signs, what is set apart in it: topics,
/// links and code. A `~~~~` line in the `.html` parts the candidates that the feed gives. Where a
/// `.clean.html` stands beside, the safe HTML is compared as well; in every pair it must be safe
/// and have the letters of the text.
class GoldenNotesTest {
  private static final String RULE = "=====\n";

  @TestFactory
  Stream<DynamicTest> noteBecomesText() {
    return GoldenNotes.files().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  @Test
  void everyTextHasItsNote() throws IOException {
    try (Stream<Path> files = Files.list(GoldenNotes.FOLDER)) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).toList();
      assertThat(texts)
          .allSatisfy(text -> assertThat(note(text)).exists())
          .hasSameSizeAs(GoldenNotes.files());
    }
  }

  private static Path note(Path text) {
    return text.resolveSibling(text.getFileName().toString().replace(".txt", ".html"));
  }

  private static void check(Path file) throws IOException {
    String[] candidates = GoldenNotes.read(file).stripTrailing().split("\n~~~~\n", -1);
    ShowNotes notes =
        Notes.clean(Notes.episode("#12 Foo for all", List.of(), candidates), Learned.NOTHING);
    compare(describe(notes), beside(file, ".txt"));
    assertThat(Unsafe.in(notes.html())).isEmpty();
    assertThat(letters(words(notes.html()))).isEqualTo(letters(notes.text()));
    Path clean = beside(file, ".clean.html");
    if (Files.exists(clean)) {
      compare(notes.html() + "\n", clean);
    }
  }

  private static void compare(String actual, Path expected) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(GoldenNotes.read(expected));
  }

  private static Path beside(Path note, String ending) {
    return note.resolveSibling(note.getFileName().toString().replace(".html", ending));
  }

  /// What a reader of the HTML sees.
  private static String words(String html) {
    return Jsoup.parseBodyFragment(html).body().wholeText();
  }

  /// Without what laying out adds: spaces, bullets, numbers of items.
  private static String letters(String text) {
    return Normalizer.normalize(text.replaceAll("[\\p{Cf}\\p{Cc}]", ""), Normalizer.Form.NFC)
        .replaceAll("[^\\p{L}\\p{M}]", "");
  }

  private static String describe(ShowNotes notes) {
    return notes.text()
        + "\n"
        + RULE
        + lines(notes.topics().stream().map(topic -> describe(notes, topic)))
        + lines(notes.links().stream().map(GoldenNotesTest::describe))
        + lines(
            notes.marks().stream()
                .filter(mark -> mark.kind().name().startsWith("CODE"))
                .map(mark -> describe(notes, mark)));
  }

  private static String describe(ShowNotes notes, Topic topic) {
    String body = notes.text(topic.span()).replace("\n", "⏎");
    return topic.kind().name().toLowerCase(java.util.Locale.ROOT)
        + (topic.number().isPresent() ? " #" + topic.number().getAsInt() : "")
        + (topic.presenters().isEmpty() ? "" : " " + topic.presenters())
        + topic.start().map(start -> " at " + start).orElse("")
        + " \""
        + topic.heading()
        + "\": "
        + (body.length() > 60
            ? body.substring(0, 30) + " … " + body.substring(body.length() - 25)
            : body);
  }

  private static String describe(Link link) {
    return "link \"" + link.anchor() + "\" " + link.url();
  }

  private static String describe(ShowNotes notes, Mark mark) {
    return mark.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
        + " \""
        + notes.text(mark.span()).replace("\n", "⏎")
        + "\"";
  }

  private static String lines(Stream<String> lines) {
    return lines.map(line -> line + "\n").collect(Collectors.joining());
  }
}
