package dev.earshot.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanesTest {
  private final Lanes lanes = new Lanes(2);

  @Test
  void soManyOfEachHostBeginAndOneFollowsAsAnotherIsDone() {
    add("a1", "a2", "a3", "a4", "b1");
    assertThat(lanes.begin()).containsExactly(feed("a1"), feed("b1"), feed("a2"));
    assertThat(lanes.after(feed("b1"))).isEmpty();
    assertThat(lanes.after(feed("a2"))).contains(feed("a3"));
    assertThat(lanes.after(feed("a3"))).contains(feed("a4"));
    assertThat(lanes.after(feed("a1"))).isEmpty();
  }

  @Test
  void noFeedNoLane() {
    assertThat(lanes.begin()).isEmpty();
    assertThat(lanes.after(feed("a1"))).isEmpty();
  }

  private void add(String... names) {
    for (String name : names) {
      lanes.add(feed(name), name.substring(0, 1));
    }
  }

  private static Subscription feed(String name) {
    return new Subscription(URI.create("https://example.org/" + name), Optional.empty());
  }
}
