package dev.earshot.clean.topic;

import dev.earshot.clean.text.Line;
import dev.earshot.podcast.Topic;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Decides whether a line begins a part of the notes, and reads what it says about it.
final class HeadlineReader {
  private static final int MAX_HEADING = 160;
  private static final int MAX_LABEL = 40;
  private static final Set<Topic.Kind> BY_PERSON = EnumSet.of(Topic.Kind.PICK, Topic.Kind.EXTRA);

  private final Names names;

  HeadlineReader(Names names) {
    this.names = names;
  }

  /// @param section the kind of the part that the line stands in
  Optional<Headline> read(Line line, Topic.Kind section) {
    if (line.kind() == Line.Kind.CODE) {
      return Optional.empty();
    }
    return counted(line)
        .or(() -> presenter(line, section))
        .or(() -> timed(line))
        .or(() -> labelled(line))
        .or(() -> setApart(line))
        .or(() -> passing(line));
  }

  private static boolean isSetApart(Line line) {
    return line.heading() > 0
        || (line.kind() == Line.Kind.PARAGRAPH && line.strong() > 0 && line.isAllStrong());
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
        .map(counted -> {
          String rest = cut(counted.rest());
          Headline headline = Headline.of(level(line), rest, Cues.ofHeading(firstWords(rest)));
          return headline.numbered(counted.number(), counted.presenters());
        });
  }

  /// "Brian", "Brian:", "Brian: what he brings", where people are expected.
  private Optional<Headline> presenter(Line line, Topic.Kind section) {
    String text = line.text();
    int colon = labelEnd(line);
    String label = (colon < 0 ? text : text.substring(0, colon)).replace("*", "").strip();
    List<String> who = Names.in(label);
    if (who.isEmpty()) {
      return Optional.empty();
    }
    boolean setApart = line.heading() > 0 || line.strong() >= label.length();
    boolean expected = BY_PERSON.contains(section) && (colon >= 0 || setApart);
    boolean known = names.areKnown(who) && (setApart || BY_PERSON.contains(section));
    boolean trusted = known || (section == Topic.Kind.PICK && expected);
    if (!trusted || Cues.ofHeading(label).isPresent()) {
      return Optional.empty();
    }
    String rest = colon < 0 ? "" : text.substring(colon + 1);
    return Optional.of(Headline.presenter(who, cut(rest)));
  }

  private static Optional<Headline> timed(Line line) {
    return TimeCode.of(line.text())
        .filter(code -> !code.rest().isBlank() && code.rest().length() <= MAX_HEADING)
        .map(code -> {
          int level = line.heading() > 0 ? line.heading() : Headline.TIMED;
          Optional<Topic.Kind> kind = Cues.ofHeading(code.rest());
          return Headline.of(level, code.rest(), kind).at(code.start());
        });
  }

  /// "Joke: …", "Links: …" with a cue word.
  private static Optional<Headline> labelled(Line line) {
    int colon = labelEnd(line);
    if (line.depth() > 0 || colon < 0) {
      return Optional.empty();
    }
    String label = line.text().substring(0, colon).strip();
    String rest = line.text().substring(colon + 1).strip();
    boolean setApart = line.heading() > 0 || line.strong() > 0;
    return Cues.ofHeading(label)
        .filter(kind -> setApart || rest.isEmpty())
        .map(
            kind -> Headline.of(level(line), titles(kind, rest) ? rest : label, Optional.of(kind)));
  }

  private static boolean titles(Topic.Kind kind, String rest) {
    return switch (kind) {
      case TOPIC, EXTRA, JOKE, SPONSOR, PICK -> !rest.isEmpty() && rest.length() <= MAX_HEADING;
      case LINKS, CREDITS, BOILERPLATE -> false;
    };
  }

  private static Optional<Headline> setApart(Line line) {
    if (!isSetApart(line) || line.text().length() > MAX_HEADING) {
      return Optional.empty();
    }
    String heading = line.text().replaceAll("[:\\s*]++$", "");
    return Optional.of(Headline.of(level(line), heading, Cues.ofHeading(heading)))
        .filter(headline -> !headline.heading().isEmpty());
  }

  private static Optional<Headline> passing(Line line) {
    if (line.kind() != Line.Kind.PARAGRAPH || !line.afterBlank()) {
      return Optional.empty();
    }
    return Cues.ofLine(line.text())
        .map(kind -> Headline.of(Headline.BOLD, cut(line.text()), Optional.of(kind)).inPassing());
  }

  /// Where the colon of a short label stands; -1 where there is none.
  private static int labelEnd(Line line) {
    int colon = line.text().indexOf(':');
    return colon > 0 && colon <= MAX_LABEL ? colon : -1;
  }

  private static String cut(String text) {
    String heading = text.strip();
    if (heading.length() <= MAX_HEADING) {
      return heading;
    }
    int end = heading.lastIndexOf(' ', MAX_HEADING);
    return heading.substring(0, end > 0 ? end : MAX_HEADING) + "…";
  }

  private static String firstWords(String heading) {
    int colon = heading.indexOf(':');
    return colon > 0 ? heading.substring(0, colon) : heading;
  }
}
