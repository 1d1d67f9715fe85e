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

  @Test
  void chaptersAreTopicsWhereTheNotesHaveNoTimes() {
    List<Chapter> chapters = List.of(chapter(0, "Intro"), chapter(95, "Lamps"));
    Episode episode = Notes.episode("#12", chapters, "<p>We talk.</p>");
    assertThat(Notes.clean(episode, Learned.NOTHING).topics())
        .extracting(topic -> topic.heading() + " " + topic.start().isPresent())
        .containsExactly(" false", "Intro true", "Lamps true");
  }

  @Test
  void chaptersWithoutLettersNeedTheSameSigns() {
    Episode episode =
        Notes.episode(
            "#12",
            List.of(chapter(5, "🎉"), chapter(9, "x")),
            "<h2>🎊</h2><p>a</p><h2>🎉</h2><p>b</p>");
    assertThat(Notes.clean(episode, Learned.NOTHING).topics())
        .extracting(topic -> topic.start().map(Duration::toSeconds).orElse(-1L))
        .containsExactly(-1L, 5L);
  }

  @Test
  void partsThatReturnKeepTheirTimesAndKinds() {
    List<String> show = new ArrayList<>();
    for (char c = 'A'; c < 'I'; c++) {
      show.add(
          "<p>00:00 Intro</p><p>01:30 About thing "
              + c
              + "</p><h2>Sponsor: Acme</h2><p>Acme makes the best anvils that money can buy</p>"
              + "<p>52:00 Outro</p>");
    }
    assertThat(Notes.clean(learn(show), show.getFirst()).topics())
        .extracting(topic ->
            topic.kind()
                + " "
                + topic.heading()
                + " "
                + topic.start().map(Duration::toSeconds).orElse(-1L))
        .containsExactly(
            "TOPIC Intro 0", "TOPIC About thing A 90", "SPONSOR Acme -1", "TOPIC Outro 3120");
  }

  @Test
  void aLongLineIsBoilerplateWhenAFifthOfTheEpisodesHaveIt() {
    String line = "<p>This show is brought to you week after week by our many friends</p>";
    assertThat(boilerplateOf(line, 6, 30)).isTrue();
    assertThat(boilerplateOf(line, 5, 25)).isFalse();
    assertThat(boilerplateOf(line, 6, 31)).isFalse();
    assertThat(boilerplateOf("<p>This show is brought</p>", 6, 30)).isFalse();
  }

  @Test
  void aShortLineIsBoilerplateWhenMoreThanHalfOfTheEpisodesHaveIt() {
    assertThat(boilerplateOf(FOOTER, 6, 11)).isTrue();
    assertThat(boilerplateOf(FOOTER, 6, 12)).isFalse();
  }

  /// Whether the line is, where so many of so many episodes have it.
  private static boolean boilerplateOf(String line, int with, int of) {
    List<String> show = new ArrayList<>();
    for (int i = 0; i < of; i++) {
      show.add("<p>Thing " + (char) ('A' + i) + "</p>" + (i < with ? line : ""));
    }
    return Notes.clean(learn(show), show.getFirst()).topics().stream()
        .anyMatch(topic -> topic.kind() == Topic.Kind.BOILERPLATE);
  }

  @Test
  void theSameHeadingOverAnotherLinkIsTheSameHeading() {
    List<String> show = new ArrayList<>();
    for (char c = 'A'; c < 'I'; c++) {
      String vote = "<p><b><a href=\"https://v.example/" + c + "\">Good</a> or bad</b></p>";
      show.add("<p>About " + c + "</p>" + vote);
    }
    assertThat(Notes.clean(learn(show), show.getFirst()).topics())
        .extracting(topic -> topic.kind() + " " + topic.heading())
        .containsExactly("TOPIC ", "BOILERPLATE Good or bad");
  }

  @Test
  void usualLinesBesideBoilerplateAreBoilerplateToo() {
    String reach = "<p>Write to us by any of these seven ways, please</p><ul><li>Mail</li></ul>";
    String people = "<h3>With</h3><ul><li>Bob</li><li>Ann</li></ul>";
    List<String> show = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String old = "<p>Thing " + (char) ('A' + i) + "</p>";
      show.add(i < 8 ? old + people + "<h3>Talk back</h3>" + reach : old);
    }
    assertThat(Notes.clean(learn(show), show.getFirst()).topics())
        .extracting(topic -> topic.kind() + " " + topic.heading())
        .containsExactly("TOPIC ", "TOPIC With", "BOILERPLATE Talk back");
    show.set(0, show.getFirst().replace("<li>Mail</li>", "<li>A lamp</li>"));
    assertThat(Notes.clean(learn(show), show.getFirst()).topics())
        .extracting(Topic::heading)
        .containsExactly("", "With", "Talk back");
  }

  @Test
  void theTimeOfEveryIntroStaysBelowItsHeading() {
    List<String> show = new ArrayList<>();
    for (char c = 'A'; c < 'I'; c++) {
      String times = "<h3>Jump to</h3><p>(00:00) Intro</p><p>(02:30) Lamp " + c + "</p>";
      show.add("<p>About " + c + "</p>" + times);
    }
    assertThat(Notes.clean(learn(show), show.getFirst()).topics())
        .extracting(topic -> topic.kind() + " " + topic.heading())
        .containsExactly("TOPIC ", "TOPIC Intro", "TOPIC Lamp A");
  }

  @Test
  void topicsAreNotCutInThreeForALineOfAList() {
    List<String> show = new ArrayList<>();
    for (char c = 'A'; c < 'I'; c++) {
      show.add(
          "<h2>Links</h2><ul><li>foo " + c + "</li><li>Our shop</li><li>bar " + c + "</li></ul>");
    }
    assertThat(Notes.clean(learn(show), show.getFirst()).topics())
        .extracting(Topic::kind)
        .containsExactly(Topic.Kind.LINKS);
  }

  @Test
  void whatFollowsBoilerplateHasNoSecondHeading() {
    List<String> show = new ArrayList<>();
    for (char c = 'A'; c < 'I'; c++) {
      String footer = "<p>Follow us there</p><p>Buy us a tea</p><p>Tell your friends</p>";
      show.add("<h2>About " + c + "</h2><p>one " + c + "</p>" + footer + "<p>two " + c + "</p>");
    }
    assertThat(Notes.clean(learn(show), show.getFirst()).topics())
        .extracting(topic -> topic.kind() + " " + topic.heading())
        .containsExactly("TOPIC About A", "BOILERPLATE ", "TOPIC ");
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
