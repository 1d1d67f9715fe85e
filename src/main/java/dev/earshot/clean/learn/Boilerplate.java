package dev.earshot.clean.learn;

import dev.earshot.clean.text.Line;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What stands in most episodes of a show: learnt line by line, cut out as topics of their own.
///
/// A short line must stand in more than half of the episodes; a long one, which nobody writes twice
/// by chance, in a fifth.
public final class Boilerplate {
  private static final int MIN_EPISODES = 3;
  private static final int LONG_LINE_WORDS = 8;
  private static final int MIN_EPISODES_OF_LONG_LINE = 6;

  /// In characters.
  private static final int MIN_BLOCK = 200;

  private static final int MIN_BLOCK_LINES = 3;
  private static final int MAX_GAP = 80;

  /// Parts of the recording that return in every episode, and are worth finding all the same.
  private static final Set<Topic.Kind> STRUCTURE =
      EnumSet.of(Topic.Kind.SPONSOR, Topic.Kind.EXTRA, Topic.Kind.JOKE, Topic.Kind.PICK);

  private final List<Line> lines;
  private final boolean[] learnt;
  private final List<Topic> out = new ArrayList<>();

  private Boilerplate(List<Line> lines, boolean[] learnt) {
    this.lines = lines;
    this.learnt = learnt;
  }

  /// A lesson for each line of the notes.
  public static Set<String> lessons(String text, List<Link> links) {
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
  public static List<Topic> cut(
      List<Topic> topics, List<Line> lines, List<Link> links, Learned learned) {
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
    if (from == to) {
      out.add(topic);
      return;
    }
    boolean[] cut = Arrays.copyOfRange(learnt, from, to);
    boolean headed = !topic.heading().isEmpty();
    boolean structure = STRUCTURE.contains(topic.kind()) || topic.start().isPresent();
    if (headed && (structure || !isAll(cut))) {
      cut[0] = false;
    }
    if (headed && STRUCTURE.contains(topic.kind())) {
      Arrays.fill(cut, false);
    }
    fillGaps(cut, from);
    keepWithin(cut, from, headed);
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

  /// A short line between boilerplate was once worded otherwise, and is boilerplate too.
  private void fillGaps(boolean[] cut, int from) {
    for (int i = 1; i < cut.length - 1; i++) {
      boolean gap = !cut[i] && cut[i - 1] && cut[i + 1];
      cut[i] |= gap && length(from + i, from + i + 1) <= MAX_GAP;
    }
  }

  /// Leaves where it is what is not worth cutting a topic in three: little, or part of a list.
  /// Right below a heading it stays too, or the heading would stand over nothing.
  private void keepWithin(boolean[] cut, int from, boolean headed) {
    int start = headed ? 1 : 0;
    while (start < cut.length) {
      int end = start + 1;
      while (end < cut.length && cut[end] == cut[start]) {
        end++;
      }
      boolean first = headed ? start == 1 && !cut[0] : start == 0;
      boolean within = end < cut.length && (start > 0 && (headed || !first));
      boolean keep =
          within && (first || isInList(from + end) || !isBlock(from + start, from + end));
      if (cut[start] && keep) {
        Arrays.fill(cut, start, end, false);
      }
      start = end;
    }
  }

  private boolean isBlock(int from, int to) {
    return to - from >= MIN_BLOCK_LINES || length(from, to) >= MIN_BLOCK;
  }

  /// Whether the line goes on with the list that the line before it stands in.
  private boolean isInList(int line) {
    return lines.get(line - 1).depth() > 0
        && lines.get(line).depth() > 0
        && !lines.get(line).afterBlank();
  }

  private int length(int from, int to) {
    return lines.get(to - 1).span().end() - lines.get(from).span().start();
  }

  private void add(Topic topic, boolean boilerplate, boolean first, int from, int to) {
    Span span = new Span(lines.get(from).span().start(), lines.get(to - 1).span().end());
    if (first && !boilerplate) {
      out.add(part(topic, topic.heading(), topic.kind(), topic.number(), topic.start(), span));
    } else {
      Topic.Kind kind = boilerplate ? Topic.Kind.BOILERPLATE : topic.kind();
      String heading = first ? topic.heading() : "";
      out.add(part(topic, heading, kind, OptionalInt.empty(), Optional.empty(), span));
    }
  }

  private static Topic part(
      Topic topic,
      String heading,
      Topic.Kind kind,
      OptionalInt number,
      Optional<Duration> start,
      Span span) {
    boolean said = kind != Topic.Kind.BOILERPLATE;
    return new Topic(heading, kind, number, said ? topic.presenters() : List.of(), start, span);
  }
}
