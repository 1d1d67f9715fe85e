package dev.earshot.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Person;
import dev.earshot.podcast.ShowNotes;
import dev.earshot.podcast.Span;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
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
    assertThat(best(notes, 9)).as("a megabyte of \"%s\"", piece).isLessThan(SECOND);
  }

  @Test
  void linksToOneReferenceCostNoMoreThanTheirText() {
    ShowNotes notes = links(20_000, "https://developer.mozilla.org/", _ -> "Flask");
    assertThat(best(notes, 1)).isLessThan(SECOND.multipliedBy(2));
  }

  @ParameterizedTest
  @ValueSource(ints = {4000, 20_000})
  void packagesInOneLineCostNoMoreThanTheirText(int count) {
    ShowNotes notes = links(count, "https://pypi.org/project/p", i -> "p" + i);
    assertThat(best(notes, count)).isLessThan(SECOND);
  }

  /// Of each it is asked whose row, section or sentence it stands in.
  @ParameterizedTest
  @ValueSource(strings = {"\n", " | Thomas Miller | ", " Ada Example, Ada likes "})
  void namesAmongPeopleCostNoMoreThanTheirText(String between) {
    StringBuilder text = new StringBuilder();
    List<Link> links = new ArrayList<>();
    for (int i = 0; text.length() < MEGABYTE; i++) {
      String name = "p" + i % 1900;
      Span span = new Span(text.length(), text.length() + name.length());
      links.add(new Link(URI.create("https://pypi.org/project/" + name), name, span));
      text.append(name).append(between);
    }
    ShowNotes notes = new ShowNotes("", text.toString(), List.of(), links, List.of());
    assertThat(EXTRACTOR.extract(spoken(), notes, Learned.NOTHING)).hasSizeGreaterThan(1800);
    assertThat(best(spoken(), notes, 2000)).isLessThan(SECOND.multipliedBy(4));
  }

  @Test
  void ofTooManyPackagesTheFirstAreKept() {
    ShowNotes notes = links(20_000, "https://pypi.org/project/p", i -> "p" + i);
    assertThat(EXTRACTOR.extract(SpokenEpisode.by(List.of()), notes, Learned.NOTHING))
        .extracting(mention -> mention.purl().toString())
        .contains("pkg:pypi/p0", "pkg:pypi/p1999")
        .doesNotContain("pkg:pypi/p19999");
  }

  /// Only where somebody speaks is it asked whose label stands before a name.
  @Test
  void labelsBeforePackagesInOneLineCostNoMoreThanTheirText() {
    String labels = "Ab: ".repeat(200_000);
    ShowNotes notes = links(labels, 5000, "https://pypi.org/project/p", i -> "p" + i);
    assertThat(best(spoken(), notes, 5000)).isLessThan(SECOND.multipliedBy(2));
  }

  @Test
  void letterThatIsLongerWhenSmallMovesNoPlace() {
    String anchor = "\u0130stanbul react";
    Span span = new Span(0, anchor.length());
    URI url = URI.create("https://github.com/facebook/react");
    ShowNotes notes =
        new ShowNotes("", anchor, List.of(), List.of(new Link(url, anchor, span)), List.of());
    assertThat(EXTRACTOR.extract(SpokenEpisode.by(List.of()), notes, Learned.NOTHING))
        .singleElement()
        .extracting(mention -> mention.purl().toString())
        .isEqualTo("pkg:npm/react");
  }

  /// One line with many links.
  private static ShowNotes links(int count, String address, IntFunction<String> name) {
    return links("", count, address, name);
  }

  private static ShowNotes links(
      String before, int count, String address, IntFunction<String> name) {
    StringBuilder text = new StringBuilder(before);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int start = text.length();
      text.append(name.apply(i));
      Span span = new Span(start, text.length());
      links.add(new Link(URI.create(address + i), name.apply(i), span));
      text.append(", ");
    }
    return new ShowNotes("", text.toString(), List.of(), links, List.of());
  }

  /// Processor time, so that a busy machine does not matter, and the best of some runs, so that
  /// compiling does not.
  ///
  /// @param most how many mentions there may be
  private static Duration best(ShowNotes notes, int most) {
    return best(SpokenEpisode.by(List.of()), notes, most);
  }

  private static Duration best(Episode episode, ShowNotes notes, int most) {
    long best = Long.MAX_VALUE;
    for (int run = 0; run < RUNS && best > SECOND.toNanos(); run++) {
      long before = processorNanos();
      assertThat(EXTRACTOR.extract(episode, notes, Learned.NOTHING)).hasSizeLessThanOrEqualTo(most);
      best = Math.min(best, processorNanos() - before);
    }
    return Duration.ofNanos(best);
  }

  private static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Episode spoken() {
    return SpokenEpisode.by(List.of(new Person("Ada Example", "host", Optional.empty())));
  }
}
