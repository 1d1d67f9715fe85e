package dev.earshot.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.podcast.Chapter;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.ShowNotes;
import dev.earshot.podcast.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What the episodes of a show teach about each other.
class LearningTest {
  private static final String FOOTER = "<p>Follow <a href=\"https://s.example/\">us</a> there</p>";

  @Test
  void whatMostEpisodesSayIsBoilerplate() {
    List<String> show = show(5);
    ShowNotes notes = Notes.clean(learn(show), show.get(0));
    assertThat(notes.topics())
        .extracting(topic -> topic.kind() + " " + notes.text(topic.span()))
        .containsExactly("TOPIC Episode about thing A", "BOILERPLATE Follow us there");
  }

  @Test
  void aLineOfFewEpisodesIsNot() {
    List<String> show = show(2);
    assertThat(Notes.clean(learn(show), show.get(0)).topics())
        .extracting(Topic::kind)
        .containsOnly(Topic.Kind.TOPIC);
  }

  @Test
  void headingsOverSomethingNewStay() {
    List<String> show = new ArrayList<>();
    for (String thing : List.of("lamp", "book", "song", "game")) {
      show.add("<h2>Links</h2><ul><li>" + thing + "</li></ul>");
    }
    assertThat(Notes.clean(learn(show), show.get(0)).topics())
        .extracting(Topic::kind)
        .containsExactly(Topic.Kind.LINKS);
  }

  @Test
  void theSameWordsOverAnotherLinkAreNotTheSameLine() {
    List<String> show = new ArrayList<>();
    for (String guest : List.of("ann", "bob", "cy", "di")) {
      show.add("<p><a href=\"https://code.example/" + guest + "\">The guest's code</a></p>");
    }
    assertThat(Notes.clean(learn(show), show.get(0)).topics())
        .extracting(Topic::kind)
        .containsExactly(Topic.Kind.TOPIC);
  }

  @Test
  void orderAndEarlierLessonsChangeNothing() {
    List<String> show = show(6);
    Learned first = learn(show);
    List<String> shuffled = new ArrayList<>(show);
    Collections.shuffle(shuffled, new Random(7));
    assertThat(learn(shuffled)).isEqualTo(first);
    assertThat(learn(show, first)).isEqualTo(first);
  }

  @Test
  void presentersOfOtherEpisodesAreKnown() {
    List<String> show = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      show.add("<p><b>Ann #1:</b> thing " + (char) ('A' + i) + "</p>");
    }
    String extras = "<h2>Extras</h2><ul><li>Ann: a lamp</li></ul>";
    assertThat(Notes.clean(learn(show), extras).topics().getFirst().presenters())
        .containsExactly("Ann");
    assertThat(Notes.clean(extras).topics().getFirst().presenters()).isEmpty();
  }

  @Test
  void chaptersGiveStartTimes() {
    List<Chapter> chapters =
        List.of(chapter(0, "Intro"), chapter(95, "#1: Foo for all"), chapter(600, "The joke"));
    Episode episode =
        Notes.episode(
            "#12",
            chapters,
            "<p><b>Ann #1: Foo</b></p><p>x</p><p><b>Bob #2: Bar</b></p><p>y</p><h2>Joke</h2>");
    assertThat(Notes.clean(episode, Learned.NOTHING).topics())
        .extracting(topic -> topic.start().map(Duration::toSeconds).orElse(-1L))
        .containsExactly(95L, -1L, -1L);
  }

  private static Chapter chapter(int seconds, String title) {
    return new Chapter(Duration.ofSeconds(seconds), title, Optional.empty());
  }

  /// Eight episodes, so many of them with a footer.
  private static List<String> show(int withFooter) {
    List<String> show = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String text = "<p>Episode about thing " + (char) ('A' + i) + "</p>";
      show.add(i < withFooter ? text + FOOTER : text);
    }
    return show;
  }

  private static Learned learn(List<String> show) {
    return learn(show, Learned.NOTHING);
  }

  private static Learned learn(List<String> show, Learned known) {
    Map<String, Integer> counts = new HashMap<>();
    ShowNotesCleaner cleaner = new ShowNotesCleaner();
    for (String notes : show) {
      cleaner.lessons(Notes.clean(known, notes)).forEach(l -> counts.merge(l, 1, Integer::sum));
    }
    return new Learned(show.size(), counts, Map.of());
  }
}
