package dev.earshot.search.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.index.text.Terms;
import dev.earshot.index.text.stem.Stemmers;
import dev.earshot.podcast.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassagesTest {
  @Test
  void aLongSentenceIsCutBetweenWords() {
    String text = "several words come first ".repeat(40) + "needle " + "more of them ".repeat(40);
    Snippet snippet = snippet(text, "needle");
    assertThat(snippet.text()).contains("needle").startsWith("… ").endsWith(" …");
    assertThat(snippet.text().length()).isLessThan(240);
    assertThat("several words come first needle more of them …".split(" "))
        .contains(snippet.text().split(" "));
  }

  @Test
  void anAddressIsNotCutInTheMatch() {
    String text = "x".repeat(250) + "/needle/" + "y".repeat(250);
    Snippet snippet = snippet(text, "needle");
    assertThat(marked(snippet)).containsExactly("needle");
  }

  @ParameterizedTest
  @ValueSource(strings = {"软件", "🎧", "é", "ก", "a\u0301", "long "})
  void charactersAreNeverCut(String part) {
    Snippet snippet = snippet(part.repeat(400) + " needle " + part.repeat(400), "needle");
    assertThat(marked(snippet)).containsExactly("needle");
    assertThat(
            snippet.text().codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "python, PYTHON",
    "python, Python",
    "mysql, MySQL",
    "mysql, MYSQL",
    "email, E-MAIL",
    "needle, NEEDLE",
    "dying, DYING"
  })
  void capitalsAreFound(String word, String text) {
    assertThat(marked(snippet("Why " + text + " matters to us", word))).containsExactly(text);
  }

  @Test
  void aShortTextIsShownFromItsBeginning() {
    Snippet snippet = snippet("Queries that you await.\n• On the needle page", "needle");
    assertThat(snippet.text()).isEqualTo("Queries that you await. · On the needle page");
  }

  @Test
  void aTranscriptIsReadAsFarAsThePassageThatHasAllWords() {
    String page = "Nobody says anything of interest.\n".repeat(100);
    String text = page + "A needle.\n" + page + "Needle and thread.\n" + page + "Needle, thread.";

    assertThat(snippet(text, "needle", "thread").text()).contains("Needle and thread.");
    assertThat(snippet(page.repeat(20) + text, "needle", "thread").text()).contains("A needle.");
    assertThat(snippet(text.replace("thread", "hay"), "needle", "thread").text())
        .contains("A needle.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"🎧", "x", "软"})
  void aTextWithoutLinesOrSpacesIsReadToItsEnd(String part) {
    assertThat(marked(snippet(part.repeat(9_001) + "\nneedle", "needle")))
        .containsExactly("needle");
  }

  @Test
  void nothingIsShownOfNothing() {
    assertThat(snippet("", "needle")).isEqualTo(Snippet.EMPTY);
    assertThat(snippet(" \n\n ", "needle")).isEqualTo(Snippet.EMPTY);
  }

  private static List<String> marked(Snippet snippet) {
    return snippet.highlights().stream().map(span -> text(snippet, span)).toList();
  }

  private static String text(Snippet snippet, Span span) {
    return snippet.text().substring(span.start(), span.end());
  }

  private static Snippet snippet(String text, String... typed) {
    Highlights highlights = new Highlights(List.of(typed), new Terms(Stemmers.of(List.of())));
    return Passages.best(text, highlights);
  }
}
