package dev.earshot.search.trends;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.podcast.EpisodeId;
import dev.earshot.search.answer.HeadingOccurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicCountsTest {
  private final List<HeadingOccurrence> headings = new ArrayList<>();

  @Test
  void headingsAreFoldedAndPartsOfAShowAreNoTopics() {
    for (int n = 0; n < 20; n++) {
      add("Tea", n, "Listener mail");
      add("Tea", n, "Topic " + "abcdefghijklmnopqrst".charAt(n));
    }
    add("Tea", 3, "Ünit tests!");
    add("Tea", 4, "unit tests");
    add("Tea", 4, "Unit Tests");
    add("Crumbs", 50, "Listener mail");
    Map<String, Integer> counts = TopicCounts.of(headings);
    assertThat(counts).hasSize(22).containsEntry("Listener mail", 1).containsEntry("Unit Tests", 2);
    assertThat(counts.keySet()).startsWith("Unit Tests");
  }

  private void add(String show, int episode, String heading) {
    EpisodeId id = new EpisodeId("0000000000%02d".formatted(episode));
    headings.add(new HeadingOccurrence(heading, id, show));
  }
}
