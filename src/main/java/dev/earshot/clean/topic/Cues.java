package dev.earshot.clean.topic;

import dev.earshot.clean.table.Tables;
import dev.earshot.podcast.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What cue words in a heading say about the part below it; the table is `cues.tsv`.
final class Cues {
  private enum Match {
    WHOLE,
    START,
    WORD,
    LINE
  }

  /// @param phrase between two spaces, so that it fits whole words only
  private record Cue(Topic.Kind kind, Match match, String phrase) {
    Cue {
      phrase = ' ' + phrase + ' ';
    }

    /// @param heading plain, between two spaces as well
    boolean fits(String heading) {
      return switch (match) {
        case WHOLE -> heading.equals(phrase);
        case START, LINE -> heading.startsWith(phrase);
        case WORD -> heading.contains(phrase);
      };
    }
  }

  private static final List<Cue> CUES = read();

  private Cues() {}

  /// The kind of a part by its heading or label.
  static Optional<Topic.Kind> ofHeading(String heading) {
    String plain = ' ' + PlainForm.of(heading) + ' ';
    return CUES.stream().filter(cue -> cue.fits(plain)).map(Cue::kind).findFirst();
  }

  /// The kind of what an ordinary line heads that is a cue and nothing else.
  static Optional<Topic.Kind> ofBareLine(String line) {
    if (line.length() > 60) {
      return Optional.empty();
    }
    String plain = ' ' + PlainForm.of(line) + ' ';
    return CUES.stream().filter(cue -> cue.phrase.equals(plain)).map(Cue::kind).findFirst();
  }

  /// The kind of what an ordinary line begins.
  static Optional<Topic.Kind> ofLine(String line) {
    String plain = ' ' + PlainForm.of(line) + ' ';
    return CUES.stream()
        .filter(cue -> cue.match == Match.LINE && cue.fits(plain))
        .map(Cue::kind)
        .findFirst();
  }

  private static List<Cue> read() {
    List<Cue> cues = new ArrayList<>();
    for (String line : Tables.lines(Cues.class, "cues.tsv")) {
      String[] cells = line.split("\t", -1);
      cues.add(
          new Cue(
              Topic.Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)),
              Match.valueOf(cells[1].toUpperCase(Locale.ROOT)),
              cells[2]));
    }
    return List.copyOf(cues);
  }
}
