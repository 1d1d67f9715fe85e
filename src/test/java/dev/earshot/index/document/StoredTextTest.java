package dev.earshot.index.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.podcast.Clue;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StoredTextTest {
  private static final String NOTES = "See the docs.";
  private static final URI URL = URI.create("https://example.org/docs");

  @Test
  void anchorThatStandsInTheNotesIsNotStoredTwice() {
    Link link = new Link(URL, "the docs", new Span(4, 12));
    assertThat(StoredText.of(link, NOTES)).isEqualTo("4-12 https://example.org/docs");
    assertThat(StoredText.link("4-12 https://example.org/docs", NOTES)).isEqualTo(link);
  }

  @Test
  void otherAnchorsComeBackAsTheyWere() {
    for (Span span : List.of(new Span(13, 13), new Span(0, 3), new Span(90, 99))) {
      for (String anchor : List.of("", "a  picture\nof it", " ")) {
        Link link = new Link(URL, anchor, span);
        assertThat(StoredText.link(StoredText.of(link, NOTES), NOTES)).isEqualTo(link);
      }
    }
  }

  @Test
  void topicsComeBackAsTheyWere() {
    Span span = new Span(3, 70);
    for (Topic topic :
        List.of(
            new Topic(
                "A heading of\nwords, 2 3",
                Topic.Kind.TOPIC,
                OptionalInt.of(2),
                List.of("Ada Example", "Bo"),
                Optional.of(Duration.ofSeconds(65)),
                span),
            new Topic(
                "",
                Topic.Kind.BOILERPLATE,
                OptionalInt.empty(),
                List.of(""),
                Optional.empty(),
                span),
            new Topic(
                "-", Topic.Kind.JOKE, OptionalInt.empty(), List.of(), Optional.empty(), span))) {
      assertThat(StoredText.topic(StoredText.of(topic))).isEqualTo(topic);
    }
  }

  @Test
  void cluesComeBackAsTheyWere() {
    for (Clue clue : List.of(new Clue("registry-link", 4.25), new Clue("common word", -0.1))) {
      assertThat(StoredText.clue(StoredText.of(clue))).isEqualTo(clue);
    }
  }
}
