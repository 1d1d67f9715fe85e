package dev.earshot.clean.topic;

import dev.earshot.podcast.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// A line that begins a part of the notes, read.
///
/// @param level how deep: 1 to 6 for headings, then the constants below
/// @param heading empty where the line names only a presenter
/// @param kind what its cue words say, if there are any
/// @param passing whether it is an ordinary line that speaks for its own block only
record Headline(
    int level,
    String heading,
    Optional<Topic.Kind> kind,
    OptionalInt number,
    List<String> presenters,
    Optional<Duration> start,
    boolean passing) {
  /// A bold line, or "Michael #2: …".
  static final int BOLD = 7;

  /// A line with a time code.
  static final int TIMED = 8;

  /// A presenter within a part.
  static final int PRESENTER = 9;

  private static final Pattern BRACKETED = Pattern.compile("^\\[\\s*+([^\\[\\]]*+)\\]?+$");

  Headline {
    heading = BRACKETED.matcher(heading.strip()).replaceFirst("$1").strip();
    presenters = List.copyOf(presenters);
  }

  static Headline of(int level, String heading, Optional<Topic.Kind> kind) {
    return new Headline(
        level, heading, kind, OptionalInt.empty(), List.of(), Optional.empty(), false);
  }

  static Headline presenter(List<String> names, String heading) {
    return new Headline(
        PRESENTER, heading, Optional.empty(), OptionalInt.empty(), names, Optional.empty(), false);
  }

  Headline numbered(OptionalInt count, List<String> names) {
    return new Headline(level, heading, kind, count, names, start, passing);
  }

  Headline named(String newHeading) {
    return new Headline(level, newHeading, kind, number, presenters, start, passing);
  }

  Headline at(Duration time) {
    return new Headline(level, heading, kind, number, presenters, Optional.of(time), passing);
  }

  Headline inPassing() {
    return new Headline(level, heading, kind, number, presenters, start, true);
  }
}
