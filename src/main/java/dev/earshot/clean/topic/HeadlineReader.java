package dev.earshot.clean.topic;

import dev.earshot.clean.text.Line;
import dev.earshot.podcast.Topic;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Decides whether a line begins a part of the notes, and reads what it says about it.
final class HeadlineReader {
  private static final int MAX_HEADING = 160;
  private static final int MAX_LABEL = 40;
  private static final int MAX_CREDITS = 300;
  private static final int MAX_PASSING = 2000;
  private static final int MIN_SENTENCE = 20;

  /// "Dr.", "St."
  private static final int MAX_ABBREVIATION = 3;

  /// Parts of the recording, as opposed to parts of the notes.
  private static final Set<Topic.Kind> SPOKEN =
      EnumSet.of(Topic.Kind.EXTRA, Topic.Kind.JOKE, Topic.Kind.SPONSOR, Topic.Kind.PICK);

  private final Presenters presenters;

  HeadlineReader(Names names) {
    presenters = new Presenters(names);
  }

  /// The first that fits decides, from what says most to what says least: a number with a
  /// presenter, a presenter, a time code, a label, being set apart, a cue word.
  ///
  /// @param time the line's time code
  /// @param section the kind of the part that the line stands in
  /// @param level that part's level
  Optional<Headline> read(Line line, Optional<TimeCode> time, Topic.Kind section, int level) {
    if (line.kind() == Line.Kind.CODE) {
      return Optional.empty();
    }
    return counted(line)
        .or(() -> presented(line))
        .or(() -> presenters.read(line, section, level))
        .or(() -> time.map(code -> timed(line, code)))
        .or(() -> labelled(line))
        .or(() -> setApart(line))
        .or(() -> passing(line))
        .map(HeadlineReader::withTime);
  }

  /// A time code in a headline gives its start and leaves it.
  private static Headline withTime(Headline headline) {
    return headline.start().isPresent()
        ? headline
        : TimeCode.ofHeadline(headline.heading())
            .filter(code -> !code.rest().isEmpty())
            .map(code -> headline.named(code.rest()).at(code.start()))
            .orElse(headline);
  }

  /// "Imke: A schema for every tenant" as a heading.
  private Optional<Headline> presented(Line line) {
    return isSetApart(line) && line.text().length() <= MAX_HEADING
        ? presenters.title(line.text(), level(line))
        : Optional.empty();
  }

  /// An item with items of its own, or a label above a list.
  static Headline outlined(Line line) {
    String heading = bare(line.text());
    Optional<Topic.Kind> kind = Cues.ofHeading(heading).filter(SPOKEN::contains);
    int level = line.depth() > 0 ? Headline.TIMED : Headline.BOLD;
    return Headline.of(level, heading, kind).inPassing();
  }

  /// Takes note of people where the notes list them.
  void learn(Line line, Topic.Kind section) {
    if (section == Topic.Kind.CREDITS) {
      presenters.learn(line.text());
    }
  }

  /// Whether it is a heading, or all of it is set in bold.
  static boolean isSetApart(Line line) {
    return line.heading() > 0
        || (line.kind() != Line.Kind.ITEM && line.strong() > 0 && line.isAllStrong());
  }

  private static int level(Line line) {
    return line.heading() > 0 ? line.heading() : Headline.BOLD;
  }

  private static Optional<Headline> counted(Line line) {
    if (line.depth() > 0) {
      return Optional.empty();
    }
    boolean setApart = line.heading() > 0 || line.strong() > 0;
    return Counted.of(line.text(), setApart)
        .filter(
            counted -> setApart || !counted.presenters().isEmpty() || !isTimeAlone(counted.rest()))
        .map(counted -> {
          String rest = cut(counted.rest());
          Headline headline = Headline.of(level(line), rest, kindOfCounted(rest));
          return headline.numbered(counted.number(), counted.presenters());
        });
  }

  /// "Topic 2: 7:45" counts nothing: it is a title and its time.
  private static boolean isTimeAlone(String text) {
    return TimeCode.of(text).filter(code -> code.rest().isEmpty()).isPresent();
  }

  private static Headline timed(Line line, TimeCode code) {
    int level = line.heading() > 0 ? line.heading() : Headline.TIMED;
    Optional<Topic.Kind> kind = Cues.ofHeading(code.rest()).filter(SPOKEN::contains);
    return Headline.of(level, title(code.rest()), kind).at(code.start());
  }

  /// "Joke: …", "Links:", "Picks: Brian" with a cue word.
  private Optional<Headline> labelled(Line line) {
    int colon = labelEnd(line);
    if (line.kind() == Line.Kind.ITEM || colon < 0) {
      return Optional.empty();
    }
    String label = line.text().substring(0, colon).strip();
    String rest = line.text().substring(colon + 1).strip();
    boolean setApart = line.heading() > 0 || line.strong() > 0;
    if (!setApart && !rest.isEmpty()) {
      return Optional.empty();
    }
    return Cues.ofHeading(label).flatMap(kind -> labelled(line, kind, label, rest));
  }

  private Optional<Headline> labelled(Line line, Topic.Kind kind, String label, String rest) {
    if (kind == Topic.Kind.PICK && !Names.in(rest).isEmpty()) {
      Headline picks = Headline.of(level(line), label, Optional.of(kind));
      return Optional.of(picks.numbered(OptionalInt.empty(), Names.in(rest)));
    }
    if (titles(kind, rest)) {
      return Optional.of(Headline.of(level(line), rest, Optional.of(kind)));
    }
    Headline headline = Headline.of(level(line), label, Optional.of(kind));
    presenters.learn(kind == Topic.Kind.CREDITS ? rest : "");
    if (rest.isEmpty()) {
      return Optional.of(headline);
    }
    return rest.length() <= MAX_CREDITS ? Optional.of(headline.inPassing()) : Optional.empty();
  }

  private static boolean titles(Topic.Kind kind, String rest) {
    return switch (kind) {
      case EXTRA, JOKE, SPONSOR, PICK -> !rest.isEmpty() && rest.length() <= MAX_HEADING;
      case TOPIC, LINKS, CREDITS, BOILERPLATE -> false;
    };
  }

  private static Optional<Headline> setApart(Line line) {
    if (!isSetApart(line) || line.text().length() > MAX_HEADING) {
      return Optional.empty();
    }
    String heading = bare(line.text());
    return Optional.of(Headline.of(level(line), heading, Cues.ofHeading(heading)))
        .filter(headline -> headline.heading().codePoints().anyMatch(HeadlineReader::says));
  }

  /// An ordinary line that is nothing but a cue, or begins as sponsors do.
  private static Optional<Headline> passing(Line line) {
    if (line.kind() != Line.Kind.PARAGRAPH
        || !line.afterBlank()
        || line.text().length() > MAX_PASSING) {
      return Optional.empty();
    }
    return Cues.ofBareLine(line.text())
        .map(kind -> Headline.of(Headline.BOLD, bare(line.text()), Optional.of(kind)))
        .or(() ->
            Cues.ofLine(line.text())
                .map(kind -> Headline.of(Headline.BOLD, sentence(line.text()), Optional.of(kind)))
                .map(Headline::inPassing));
  }

  private static boolean says(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL;
  }

  private static String bare(String text) {
    return text.replaceAll("[:\\s*]++$", "");
  }

  /// "Brian #4: Extra, extra" is what it says; any other cue word there is the subject.
  private static Optional<Topic.Kind> kindOfCounted(String heading) {
    int colon = heading.indexOf(':');
    return Cues.ofHeading(colon > 0 ? heading.substring(0, colon) : heading)
        .filter(kind -> kind == Topic.Kind.EXTRA || kind == Topic.Kind.JOKE);
  }

  /// Where the colon of a short label stands; -1 where there is none.
  private static int labelEnd(Line line) {
    int colon = line.text().indexOf(':');
    return colon > 0 && colon <= MAX_LABEL ? colon : -1;
  }

  /// All of it, or the first sentence of what goes on.
  private static String title(String text) {
    return text.strip().length() <= MAX_HEADING ? text : sentence(text.strip());
  }

  /// The first sentence, as a whole paragraph makes no heading.
  private static String sentence(String text) {
    int end = 0;
    while (end < text.length() && end < MAX_HEADING) {
      boolean ends = ".!?".indexOf(text.charAt(end)) >= 0 && end > MIN_SENTENCE;
      boolean word = end - text.lastIndexOf(' ', end) > MAX_ABBREVIATION;
      if (ends && word && end + 1 < text.length() && text.charAt(end + 1) == ' ') {
        return text.substring(0, end + 1);
      }
      end++;
    }
    return cut(text);
  }

  private static String cut(String text) {
    String heading = text.strip();
    if (heading.length() <= MAX_HEADING) {
      return heading;
    }
    int end = heading.lastIndexOf(' ', MAX_HEADING);
    return heading.substring(0, end > 0 ? end : MAX_HEADING) + "…";
  }
}
