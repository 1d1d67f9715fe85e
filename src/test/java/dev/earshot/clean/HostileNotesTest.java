package dev.earshot.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.ShowNotes;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Notes that are made to hurt: none may throw, none may take long.
class HostileNotesTest {
  /// Of processor time, so that a busy machine fails nothing.
  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  static Stream<String> hostile() {
    int many = 12_000;
    String nested = "<p><b>" + "x<b>y</b>z<br>".repeat(30_000);
    return Stream.of(
        nested,
        "<div>".repeat(many),
        "<ul><li>".repeat(many) + "x",
        "<blockquote>".repeat(many) + "x",
        "<b>".repeat(many) + "x",
        "<a href='http://a.example/'>".repeat(many),
        "<table><tr><td>".repeat(many / 3) + "x",
        "<pre>".repeat(many) + "\n".repeat(many),
        "<svg><math>".repeat(many),
        "<".repeat(62_500),
        "&lt;p&gt;".repeat(many),
        "&amp;".repeat(many) + "lt;p>",
        "a".repeat(187_500),
        "<p>" + "a b: ".repeat(50_000),
        "<p>" + "12:34 ".repeat(25_000),
        "#1 ".repeat(37_500),
        "<p><strong>" + "A ".repeat(37_500) + "#1:",
        "[".repeat(12_500) + "](http://a.example/)",
        "[a](http://a.example/) " + "*a **b ".repeat(6_250),
        "**a** " + "> ".repeat(6_250),
        "## a\n" + "- ".repeat(6_250),
        "## a\n" + "1. a\n   ".repeat(2_500),
        "<p>" + "**".repeat(25_000),
        "<p>" + "**a".repeat(25_000),
        "<p>" + "[a".repeat(25_000),
        "<p>" + "www.".repeat(25_000),
        "<p>" + "a.".repeat(37_500) + "/",
        "<p>" + "http://".repeat(12_500),
        "http://a.example/" + "(".repeat(37_500),
        "<p>" + "a@".repeat(37_500),
        "\n• ".repeat(25_000),
        "  ".repeat(37_500) + "\n".repeat(37_500),
        "x\n\n".repeat(25_000),
        "<p>x</p>".repeat(12_500),
        "<p><b>Extras</b></p><p><b>Ann #1:</b></p>".repeat(2_500),
        "<li>".repeat(12_500),
        "<br>".repeat(37_500),
        "<p>" + "e\u0301\u0301".repeat(25_000),
        "\u202e\u0000\ud800\udc00\udc00" + "\u200d".repeat(25_000),
        "<a href='" + "https://www.google.com/url?q=".repeat(2_000) + "'>x</a>",
        "<a href='http://[::1'>x</a><a href='http://%zz/'>y</a><a href='//'>z</a>",
        "<ol start='999999999999'><li>a</ol><ol start='2147483647'><li>a<li>b</ol>");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void isCleanedInTime(String notes) {
    long start = threads.getCurrentThreadCpuTime();
    ShowNotes cleaned = Notes.clean(notes);
    Set<String> lessons = new ShowNotesCleaner().lessons(cleaned);
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(LIMIT);
    assertThat(lessons).allMatch(lesson -> lesson.matches("(?:line|presenter):.+"));
    assertThat(Unsafe.in(cleaned.html())).isEmpty();
    assertThat(flaws(cleaned)).isEmpty();
  }

  /// Half a million characters of what could make a pattern or a loop run away: four times as much
  /// may take no more than a little over four times as long.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a ",
        "a: ",
        "12:34 ",
        "RISING",
        "#1 ",
        "A ",
        "[",
        "[a](",
        "**",
        "**a ",
        "www.",
        "http://",
        "a@a.",
        "(",
        "\n• ",
        "x\n\n",
        "<p>x</p>",
        "<li>x",
        "<b>x</b>y ",
        "<a href=//a.b>x</a> ",
        "&amp;",
        "&lt;p&gt;",
        "\u200d",
        "e\u0301",
        "Ann: b\n",
        "(Ann)\n",
        "1h2m ",
        "at 1:02 ",
        "\\*",
        "(1:02",
        "<h2>A: b</h2>",
        "<p>Topic 1: a</p>",
        "<ul><li>a<ul><li>b</ul></ul>",
        "<pre> <b>x</b> </pre>"
      })
  void timeGrowsWithLength(String piece) {
    clean(piece, 20_000, Long.MAX_VALUE);
    long small = Math.max(clean(piece, 125_000, Long.MAX_VALUE), Duration.ofMillis(30).toNanos());
    assertThat(clean(piece, 500_000, 12 * small)).isLessThan(12 * small);
  }

  /// The least time of two runs; of up to six where two take more than is enough, since code that
  /// the JVM has just given up runs interpreted while a busy machine compiles it anew.
  private long clean(String piece, int length, long enough) {
    String notes =
        piece.equals("RISING") ? risingTimes(length) : piece.repeat(length / piece.length());
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 2 || (i < 6 && best >= enough); i++) {
      long start = threads.getCurrentThreadCpuTime();
      Notes.clean(notes);
      best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
    }
    return best;
  }

  private static String risingTimes(int length) {
    StringBuilder notes = new StringBuilder();
    for (int i = 0; notes.length() < length; i++) {
      notes.append("%d:%02d:%02d a ".formatted(i / 600, i / 10 % 60, i % 10 * 6));
    }
    return notes.toString();
  }

  /// As many as `-Dmutations` says, 500 where it says nothing.
  @Test
  void mutationsOfOrdinaryNotesNeverThrow() {
    long seed = Long.getLong("mutations.seed", 20260101);
    Random random = new Random(seed);
    List<String> seeds = GoldenNotes.sources();
    for (int i = 0; i < Integer.getInteger("mutations", 500); i++) {
      String notes = mutate(seeds.get(random.nextInt(seeds.size())), random);
      ShowNotes cleaned = Notes.clean(notes);
      assertThat(flaws(cleaned)).as("seed %d, round %d: %s", seed, i, notes).isEmpty();
      assertThat(Unsafe.in(cleaned.html())).as("seed %d, round %d: %s", seed, i, notes).isEmpty();
    }
  }

  private static String mutate(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    String splices = "<>&\"'/#:*[]()\n\t \u0000\u00ad\u200b\u202e\ud83d";
    for (int cuts = 1 + random.nextInt(8); cuts > 0 && out.length() > 1; cuts--) {
      int at = random.nextInt(out.length());
      switch (random.nextInt(4)) {
        case 0 -> out.deleteCharAt(at);
        case 1 -> out.insert(at, splices.charAt(random.nextInt(splices.length())));
        case 2 -> out.delete(at, Math.min(out.length(), at + random.nextInt(20)));
        default -> out.insert(at, out.substring(at, Math.min(out.length(), at + 30)));
      }
    }
    return out.toString();
  }

  /// What is wrong with offsets and order.
  private static List<String> flaws(ShowNotes notes) {
    List<String> flaws = new ArrayList<>();
    int end = 0;
    for (Topic topic : notes.topics()) {
      if (topic.span().start() < end || !isWholeLines(notes.text(), topic.span())) {
        flaws.add("topic " + topic);
      }
      end = topic.span().end();
    }
    int start = 0;
    for (Mark mark : notes.marks()) {
      if (mark.span().start() < start || mark.span().length() == 0) {
        flaws.add("mark " + mark);
      }
      start = mark.span().start();
      notes.text(mark.span());
    }
    start = 0;
    for (Link link : notes.links()) {
      if (link.span().start() < start || !notes.text(link.span()).equals(anchor(link))) {
        flaws.add("link " + link);
      }
      start = link.span().start();
    }
    return flaws;
  }

  /// What stands at its place in the text.
  private static String anchor(Link link) {
    return link.span().length() > 0 ? link.anchor() : "";
  }

  /// Whether it begins with a line, or behind that line's bullet, and ends with one.
  private static boolean isWholeLines(String text, Span span) {
    int line = text.lastIndexOf('\n', span.start() - 1) + 1;
    String before = text.substring(line, span.start());
    boolean begins = before.matches("[ >]*(?:•|-?\\d+\\.)? *");
    boolean ends = span.end() == text.length() || text.charAt(span.end()) == '\n';
    return span.length() == 0 || (begins && ends);
  }
}
