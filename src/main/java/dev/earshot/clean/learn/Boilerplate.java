package dev.earshot.clean.learn;

import dev.earshot.clean.text.LaidOut;
import dev.earshot.clean.text.Line;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What stands in most episodes of a show: learnt line by line, cut out as topics of their own.
///
/// A short line must stand in more than half of the episodes; a long one, which nobody writes twice
/// by chance, or one beside boilerplate in a fifth.
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
  public static Set<String> lessons(String text, List<Link> links, List<Mark> marks) {
    return new LinkedHashSet<>(new LineLessons(text, links, marks).byEnd().values());
  }

  /// The topics, with what the show's other episodes say as well as topics of its own.
  public static List<Topic> cut(List<Topic> topics, LaidOut notes, Learned learned) {
    if (learned.episodes() < MIN_EPISODES) {
      return topics;
    }
    List<Line> lines = notes.lines();
    Map<Integer, String> lessons =
        new LineLessons(notes.text(), notes.links(), notes.marks()).byEnd();
    boolean[] learnt = new boolean[lines.size()];
    boolean[] usual = new boolean[lines.size()];
    boolean any = false;
    for (int i = 0; i < learnt.length; i++) {
      String lesson = lessons.get(lines.get(i).span().end());
      int episodes = lesson == null ? 0 : learned.ofShow(lesson);
      usual[i] = episodes >= MIN_EPISODES_OF_LONG_LINE && episodes * 5 >= learned.episodes();
      learnt[i] = isLearnt(lines.get(i), episodes, usual[i], learned);
      any |= learnt[i];
    }
    if (!any) {
      return topics;
    }
    spread(lines, learnt, usual);
    return new Boilerplate(lines, learnt).cut(topics);
  }

  private static boolean isLearnt(Line line, int episodes, boolean usual, Learned learned) {
    return (episodes * 2 > learned.episodes() && episodes >= MIN_EPISODES)
        || (usual && line.text().chars().filter(c -> c == ' ').count() >= LONG_LINE_WORDS - 1);
  }

  /// Short lines that a fifth of the episodes have are boilerplate below lines that are, headings
  /// above them: shows word theirs anew after some years.
  private static void spread(List<Line> lines, boolean[] learnt, boolean[] usual) {
    for (int i = 1; i < learnt.length; i++) {
      learnt[i] |= usual[i] && learnt[i - 1];
    }
    for (int i = learnt.length - 2; i >= 0; i--) {
      boolean heading = lines.get(i).heading() > 0 || lines.get(i).isAllStrong();
      learnt[i] |= usual[i] && heading && learnt[i + 1];
    }
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
    if (topic.start().isPresent()) {
      keepTime(topic, cut, from);
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

  /// Where a heading stands over the line with the time, that line stays too.
  private void keepTime(Topic topic, boolean[] cut, int from) {
    boolean titled = lines.get(from).text().contains(topic.heading());
    if (!titled && cut.length > 1 && lines.get(from + 1).text().contains(topic.heading())) {
      cut[0] = false;
      cut[1] = false;
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
