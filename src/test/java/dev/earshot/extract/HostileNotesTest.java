package dev.earshot.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.podcast.Episode;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.ShowNotes;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A megabyte of nonsense costs no more than a megabyte of notes.
class HostileNotesTest {
  private static final int MEGABYTE = 1 << 20;
  private static final int RUNS = 5;
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final MentionExtractor EXTRACTOR = new MentionExtractor();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a-",
        ".",
        "a ",
        "A ",
        "1.",
        "v1.2.3 ",
        "Django, ",
        "@a/",
        "pip install ",
        "((((",
        "::a",
        "https://",
        "a\n",
        "`a` ",
        "Django 1.1, 1.2 and ",
        "\u0430-",
        "import ",
        "import a from ",
        "org.a:b ",
        ":",
        "{:a, ",
        "Tim Black ",
        "npm ",
        "npx -r ",
        "org.a:bc ",
        "a/b/",
        "go get a.b/c ",
        "Active Record ",
        "react native ",
        "rails ",
        "Spring Boot ",
        "Python ",
        "C# ",
        "Foo::Bar ",
        "the Django gem, ",
        "<groupId>a</groupId><artifactId>b",
        "\u0444\u0438\u043b\u044c\u043c Requests ",
        "\u4e2d",
        "\ud83d\ude80 "
      })
  void aMegabyteIsReadInLessThanASecond(String piece) {
    String text = piece.repeat(MEGABYTE / piece.length());
    ShowNotes notes = new ShowNotes("", text, List.of(), List.of(), List.of());
    long best = Long.MAX_VALUE;
    // Processor time, so that a busy machine does not matter, and the best of some runs, so that
    // compiling does not.
    for (int run = 0; run < RUNS && best > SECOND.toNanos(); run++) {
      long before = processorNanos();
      assertThat(EXTRACTOR.extract(episode(), notes, Learned.NOTHING)).hasSizeLessThan(10);
      best = Math.min(best, processorNanos() - before);
    }
    assertThat(Duration.ofNanos(best)).as("a megabyte of \"%s\"", piece).isLessThan(SECOND);
  }

  private static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Episode episode() {
    return new Episode(
        EpisodeId.of(URI.create("https://feeds.example/hostile"), "1"),
        Optional.of("1"),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Episode.Media.NONE);
  }
}
