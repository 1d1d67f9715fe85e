package dev.earshot.clean.topic;

import dev.earshot.clean.text.LaidOut;
import dev.earshot.clean.text.Line;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Cuts laid out notes into topics.
public final class Topics {
  /// Parts whose kind holds for what stands below them.
  private static final Set<Topic.Kind> INHERITED =
      EnumSet.complementOf(EnumSet.of(Topic.Kind.TOPIC, Topic.Kind.BOILERPLATE));

  /// Those whose kind holds for parts of the recording below them.
  private static final Set<Topic.Kind> INHERITED_WITH_TIME =
      EnumSet.of(Topic.Kind.EXTRA, Topic.Kind.PICK);

  /// A part of the notes that deeper parts may stand in.
  ///
  /// @param at the line that heads it; -1 where none does
  private record Section(Headline headline, Topic.Kind kind, List<String> presenters, int at) {
    static final Section NONE =
        new Section(Headline.of(0, "", Optional.empty()), Topic.Kind.TOPIC, List.of(), -1);

    int level() {
      return headline.level();
    }
  }

  private final List<Line> lines;
  private final Times times;
  private final HeadlineReader reader;
  private final Set<Integer> outline;
  private final Set<Integer> transcripts;
  private final List<Topic> topics = new ArrayList<>();
  private final Deque<Section> sections = new ArrayDeque<>();
  private String heading = "";
  private Section section = Section.NONE;
  private OptionalInt number = OptionalInt.empty();
  private List<String> presenters = List.of();
  private Optional<Duration> time = Optional.empty();
  private int first;
  private int bodyStart = -1;
  private int scopeDepth = -1;
  private boolean passing;

  private Topics(List<Line> lines, Times times, HeadlineReader reader) {
    this.lines = lines;
    this.times = times;
    this.outline = Outline.heads(lines);
    this.transcripts = Transcripts.heads(lines);
    this.reader = reader;
  }

  /// The topics of the lines, in order.
  ///
  /// @param skipped how many lines at the beginning only repeat the title
  /// @param names whom the notes may attribute something to
  public static List<Topic> of(LaidOut notes, int skipped, Names names) {
    List<Line> lines = notes.lines();
    Topics topics = new Topics(lines, Times.of(lines, notes.links()), new HeadlineReader(names));
    topics.first = skipped;
    for (int i = skipped; i < lines.size(); i++) {
      topics.line(i);
    }
    topics.end(lines.size());
    return topics.topics;
  }

  private void line(int at) {
    Line line = lines.get(at);
    leaveScope(at, line);
    Optional<Headline> headline = reader.read(line, times.of(at), section.kind, section.level());
    if (headline.isEmpty()) {
      boolean sibling = line.depth() == 0 && outline.contains(section.at);
      if (outline.contains(at) && (sibling || isPlain(section))) {
        begin(at, HeadlineReader.outlined(line));
        scopeDepth = line.depth() > 0 ? line.depth() : -1;
      } else {
        reader.learn(line, section.kind);
      }
      return;
    }
    if (isSpoken(headline.get())) {
      return;
    }
    if (timesOpenHeading(at, headline.get())) {
      time = headline.get().start();
    } else if (headline.get().level() == Headline.PRESENTER) {
      present(at, headline.get());
    } else if (!isPartOfTopic(headline.get())) {
      begin(at, headline.get());
    }
  }

  /// What is set in bold within a transcript says who speaks, or how.
  private boolean isSpoken(Headline headline) {
    boolean bold =
        headline.level() == Headline.PRESENTER
            || (headline.level() == Headline.BOLD && headline.presenters().isEmpty());
    return bold
        && headline.kind().isEmpty()
        && headline.number().isEmpty()
        && headline.start().isEmpty()
        && transcripts.contains(section.at);
  }

  /// Whether nothing is said about a part that its own parts would not go on to say.
  private static boolean isPlain(Section part) {
    return part.kind == Topic.Kind.TOPIC
        && part.headline.number().isEmpty()
        && part.headline.start().isEmpty()
        && part.presenters.isEmpty();
  }

  /// A time code alone below a heading, and the only one there unless the heading is counted.
  private boolean timesOpenHeading(int at, Headline headline) {
    return at == bodyStart
        && headline.level() == Headline.TIMED
        && headline.heading().isEmpty()
        && time.isEmpty()
        && (section.headline.number().isPresent() || isOnlyTimeBelowHeading(at));
  }

  private boolean isOnlyTimeBelowHeading(int at) {
    if (section.headline.heading().isEmpty() || !HeadlineReader.isSetApart(lines.get(at - 1))) {
      return false;
    }
    int next = at + 1;
    while (next < lines.size() && !HeadlineReader.isSetApart(lines.get(next))) {
      if (times.of(next++).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /// A bold line within a counted topic structures that topic: "Discussion".
  private boolean isPartOfTopic(Headline headline) {
    return headline.level() == Headline.BOLD
        && section.headline.number().isPresent()
        && headline.number().isEmpty()
        && headline.kind().orElse(Topic.Kind.TOPIC) == Topic.Kind.TOPIC;
  }

  private void leaveScope(int at, Line line) {
    boolean left = scopeDepth >= 0 && line.depth() <= scopeDepth && line.kind() == Line.Kind.ITEM;
    boolean over = left || (passing && line.afterBlank() && line.kind() == Line.Kind.PARAGRAPH);
    if (over || (scopeDepth >= 0 && line.depth() < scopeDepth)) {
      Section outer = sections.isEmpty() ? Section.NONE : sections.peek();
      restart(at, passing ? outer : section);
    }
  }

  private void restart(int at, Section back) {
    end(at);
    section = back;
    heading = back.headline.heading();
    number = back.headline.number();
    presenters = back.presenters;
    time = Optional.empty();
  }

  private void present(int at, Headline headline) {
    if (at != bodyStart || isTitled(at)) {
      end(at);
    }
    heading = headline.heading().isEmpty() ? section.headline.heading() : headline.heading();
    number = section.headline.number();
    presenters = headline.presenters();
    Line line = lines.get(at);
    boolean owns = at + 1 < lines.size() && lines.get(at + 1).depth() > line.depth();
    boolean single = line.kind() == Line.Kind.ITEM && (owns || !headline.heading().isEmpty());
    scopeDepth = single ? line.depth() : -1;
  }

  /// Whether what is open is more than the bare heading of a section.
  private boolean isTitled(int at) {
    return at == first || section.headline.heading().isEmpty() || !presenters.isEmpty();
  }

  private void begin(int at, Headline headline) {
    while (!sections.isEmpty() && sections.peek().level() >= headline.level()) {
      sections.pop();
    }
    Section parent = sections.isEmpty() ? Section.NONE : sections.peek();
    boolean bare = at == bodyStart && parent.equals(section) && isPlainHeading(parent);
    int start = bare ? first : at;
    if (!bare) {
      end(at);
    }
    Set<Topic.Kind> heirs = headline.start().isPresent() ? INHERITED_WITH_TIME : INHERITED;
    Topic.Kind inherited = heirs.contains(parent.kind) ? parent.kind : Topic.Kind.TOPIC;
    List<String> who = headline.presenters().isEmpty() ? parent.presenters : headline.presenters();
    section = new Section(headline, headline.kind().orElse(inherited), who, at);
    boolean forBlock = headline.passing() || headsItsParagraph(at);
    if (!forBlock) {
      sections.push(section);
    }
    heading = headline.heading().isEmpty() ? below(at) : headline.heading();
    number = headline.number();
    presenters = who;
    time = headline.start();
    first = start;
    bodyStart = at + 1;
    passing = forBlock;
    scopeDepth = -1;
  }

  private static boolean isPlainHeading(Section part) {
    return part.level() > 0 && part.headline.number().isEmpty() && part.headline.start().isEmpty();
  }

  /// Whether it is a label over the other lines of its own paragraph, and over no more.
  private boolean headsItsParagraph(int at) {
    return at + 1 < lines.size()
        && lines.get(at).heading() == 0
        && lines.get(at).strong() == 0
        && section.headline.number().isEmpty()
        && section.level() == Headline.BOLD
        && !lines.get(at + 1).afterBlank()
        && lines.get(at + 1).kind() == Line.Kind.PARAGRAPH;
  }

  /// What a time code or number alone on its line stands over.
  private String below(int at) {
    boolean last = at + 1 == lines.size() || lines.get(at + 1).heading() > 0;
    String text = last ? "" : lines.get(at + 1).text();
    return text.length() > 160 ? "" : text;
  }

  /// Ends what is open before the line.
  private void end(int at) {
    if (at > first) {
      Span span = new Span(lines.get(first).span().start(), lines.get(at - 1).span().end());
      topics.add(new Topic(heading, section.kind, number, presenters, time, span));
    }
    first = at;
    scopeDepth = -1;
    passing = false;
  }
}
