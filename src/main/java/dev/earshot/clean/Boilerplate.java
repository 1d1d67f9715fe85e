package dev.earshot.clean;

import dev.earshot.clean.text.Line;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What stands in most episodes of a show: learnt line by line, cut out as topics of their own.
///
/// A short line must stand in more than half of the episodes; a long one, which nobody writes twice
/// by chance, in a fifth.
final class Boilerplate {
  private static final int MIN_EPISODES = 3;
  private static final int LONG_LINE_WORDS = 8;
  private static final int MIN_EPISODES_OF_LONG_LINE = 6;

  /// A line alone in the middle of a topic is not worth cutting the topic in three.
  private static final int MIN_CUT = 40;

  private final List<Line> lines;
  private final boolean[] learnt;
  private final List<Topic> out = new ArrayList<>();

  private Boilerplate(List<Line> lines, boolean[] learnt) {
    this.lines = lines;
    this.learnt = learnt;
  }

  /// A lesson for each line of the notes.
  static Set<String> lessons(String text, List<Link> links) {
    Set<String> lessons = new LinkedHashSet<>();
    int link = 0;
    int start = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(start, start + line.length());
      while (link < links.size() && links.get(link).span().start() < start) {
        link++;
      }
      Fingerprint.of(line, urls(links, link, span)).ifPresent(lessons::add);
      start = span.end() + 1;
    }
    return lessons;
  }

  /// The topics, with what the show's other episodes say as well as topics of its own.
  static List<Topic> cut(List<Topic> topics, List<Line> lines, List<Link> links, Learned learned) {
    boolean[] learnt = new boolean[lines.size()];
    int link = 0;
    boolean any = false;
    for (int i = 0; i < learnt.length && learned.episodes() >= MIN_EPISODES; i++) {
      Line line = lines.get(i);
      while (link < links.size() && links.get(link).span().start() < line.span().start()) {
        link++;
      }
      Optional<String> lesson = Fingerprint.of(line.text(), urls(links, link, line.span()));
      learnt[i] = lesson.isPresent() && isLearnt(line, learned.ofShow(lesson.get()), learned);
      any |= learnt[i];
    }
    return any ? new Boilerplate(lines, learnt).cut(topics) : topics;
  }

  private static boolean isLearnt(Line line, int episodes, Learned learned) {
    if (episodes * 2 > learned.episodes() && episodes >= MIN_EPISODES) {
      return true;
    }
    return episodes >= MIN_EPISODES_OF_LONG_LINE
        && episodes * 5 >= learned.episodes()
        && line.text().chars().filter(c -> c == ' ').count() >= LONG_LINE_WORDS - 1;
  }

  private static List<String> urls(List<Link> links, int from, Span line) {
    List<String> urls = new ArrayList<>();
    for (int i = from; i < links.size() && links.get(i).span().start() < line.end(); i++) {
      urls.add(links.get(i).url().toString());
    }
    return urls;
  }

  private List<Topic> cut(List<Topic> topics) {
    int line = 0;
    for (Topic topic : topics) {
      while (line < lines.size() && lines.get(line).span().start() < topic.span().start()) {
        line++;
      }
      int end = line;
      while (end < lines.size() && lines.get(end).span().start() < topic.span().end()) {
        end++;
      }
      cut(topic, line, end);
      line = end;
    }
    return out;
  }

  /// @param from the topic's first line
  private void cut(Topic topic, int from, int to) {
    boolean headed = !topic.heading().isEmpty();
    boolean[] cut = Arrays.copyOfRange(learnt, from, to);
    if (headed && !isAll(cut)) {
      cut[0] = false;
    }
    smooth(cut, from);
    int start = 0;
    for (int i = 1; i <= cut.length; i++) {
      if (i == cut.length || cut[i] != cut[start]) {
        add(topic, cut[start], start == 0, from + start, from + i);
        start = i;
      }
    }
  }

  private static boolean isAll(boolean[] flags) {
    for (boolean flag : flags) {
      if (!flag) {
        return false;
      }
    }
    return true;
  }

  /// Leaves short runs in the middle where they are.
  private void smooth(boolean[] cut, int from) {
    for (int i = 1; i < cut.length - 1; i++) {
      boolean alone = cut[i] && !cut[i - 1] && !cut[i + 1];
      if (alone && lines.get(from + i).text().length() < MIN_CUT) {
        cut[i] = false;
      }
    }
  }

  private void add(Topic topic, boolean boilerplate, boolean first, int from, int to) {
    Span span = new Span(lines.get(from).span().start(), lines.get(to - 1).span().end());
    out.add(
        boilerplate
            ? new Topic(
                first ? topic.heading() : "",
                Topic.Kind.BOILERPLATE,
                OptionalInt.empty(),
                List.of(),
                Optional.empty(),
                span)
            : new Topic(
                topic.heading(),
                topic.kind(),
                topic.number(),
                topic.presenters(),
                topic.start(),
                span));
  }
}
