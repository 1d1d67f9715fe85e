package dev.earshot.clean.topic;

import dev.earshot.clean.table.Tables;
import dev.earshot.podcast.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What cue words in a heading say about the part below it; the table is `cues.tsv`.
final class Cues {
  private enum Match {
    WHOLE,
    START,
    WORD,
    LINE
  }

  /// @param phrase between two spaces, so that it fits whole words only
  private record Cue(int order, Topic.Kind kind, Match match, String phrase) {
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

  /// By their first word, as few headings have any.
  private static final Map<String, List<Cue>> CUES = read();

  private Cues() {}

  /// The kind of a part by its heading or label.
  static Optional<Topic.Kind> ofHeading(String heading) {
    String plain = ' ' + PlainForm.of(heading) + ' ';
    return first(plain, cue -> cue.fits(plain));
  }

  /// The kind of what an ordinary line heads that is a cue and nothing else.
  static Optional<Topic.Kind> ofBareLine(String line) {
    if (line.length() > 60) {
      return Optional.empty();
    }
    String plain = ' ' + PlainForm.of(line) + ' ';
    return first(plain, cue -> cue.phrase.equals(plain));
  }

  /// The kind of what an ordinary line begins.
  static Optional<Topic.Kind> ofLine(String line) {
    String plain = ' ' + PlainForm.of(line) + ' ';
    return first(plain, cue -> cue.match == Match.LINE && cue.fits(plain));
  }

  /// The first in the table of those that begin with a word of the text.
  private static Optional<Topic.Kind> first(String plain, Predicate<Cue> fits) {
    Cue found = null;
    int start = 1;
    for (int end; (end = plain.indexOf(' ', start)) > 0; start = end + 1) {
      for (Cue cue : CUES.getOrDefault(plain.substring(start, end), List.of())) {
        if ((found == null || cue.order < found.order) && fits.test(cue)) {
          found = cue;
        }
      }
    }
    return Optional.ofNullable(found).map(Cue::kind);
  }

  private static Map<String, List<Cue>> read() {
    Map<String, List<Cue>> cues = new HashMap<>();
    int order = 0;
    for (String line : Tables.lines(Cues.class, "cues.tsv")) {
      String[] cells = line.split("\t", -1);
      String first = cells[2].split(" ", 2)[0];
      cues.computeIfAbsent(first, _ -> new ArrayList<>())
          .add(
              new Cue(
                  order++,
                  Topic.Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                  Match.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                  cells[2]));
    }
    return Map.copyOf(cues);
  }
}
