package dev.earshot.search.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.junit.jupiter.api.Test;

class ShownEpisodesTest {
  private static final StoredEpisode EPISODE = new StoredEpisode(new Document());

  private final Set<Thread> readers = ConcurrentHashMap.newKeySet();

  @Test
  void aShortPageIsReadAhead() throws Exception {
    CountDownLatch read = new CountDownLatch(49);
    ShownEpisodes shown =
        new ShownEpisodes(
            _ -> {
              readers.add(Thread.currentThread());
              read.countDown();
              return EPISODE;
            },
            page(49));
    shown.ahead();
    read.await();
    for (int document : page(49)) {
      assertThat(shown.episode(document)).isSameAs(EPISODE);
    }
    assertThat(readers).hasSize(1).doesNotContain(Thread.currentThread());
  }

  @Test
  void aLongPageIsReadAsItIsShown() throws Exception {
    ShownEpisodes shown =
        new ShownEpisodes(
            _ -> {
              readers.add(Thread.currentThread());
              return EPISODE;
            },
            page(50));
    shown.ahead();
    assertThat(readers).isEmpty();
    for (int document : page(50)) {
      assertThat(shown.episode(document)).isSameAs(EPISODE);
    }
    assertThat(readers).containsExactly(Thread.currentThread());
  }

  @Test
  void whatFailsIsThrownAsItIs() {
    for (Throwable problem :
        List.of(new EOFException("cut"), new IllegalStateException("bug"), new Error("memory"))) {
      ShownEpisodes shown =
          new ShownEpisodes(
              _ -> {
                switch (problem) {
                  case IOException io -> throw io;
                  case RuntimeException bug -> throw bug;
                  default -> throw (Error) problem;
                }
              },
              page(2));
      assertThatThrownBy(() -> shown.ahead().episode(1)).isSameAs(problem);
    }
  }

  @Test
  void whoeverIsInterruptedWaitsNoLongerForTheOtherThread() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    ShownEpisodes shown =
        new ShownEpisodes(
            _ -> {
              begun.countDown();
              try {
                end.await();
              } catch (InterruptedException toldToEnd) {
                throw new InterruptedIOException();
              }
              return EPISODE;
            },
            page(2));
    shown.ahead();
    begun.await();
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> shown.episode(0)).isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
    end.countDown();
  }

  private static List<Integer> page(int length) {
    return IntStream.range(0, length).boxed().toList();
  }
}
