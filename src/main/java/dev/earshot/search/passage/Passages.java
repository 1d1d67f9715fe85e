package dev.earshot.search.passage;

import dev.earshot.index.text.Terms;
import dev.earshot.index.text.stem.Stemmers;
import dev.earshot.podcast.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a text into sentences and lines, and puts the best neighbours together on one line.
public final class Passages {
  /// About two lines of a terminal.
  private static final int MAX_LENGTH = 220;

  /// A match is seen at once within about the first line of a terminal.
  private static final int EARLY = MAX_LENGTH / 2;

  /// So much is shown before a match where a sentence is cut.
  private static final int BEFORE_MATCH = 40;

  /// So much is read at a time: notes at once, a transcript only as far as needed.
  private static final int PART = 8_000;

  /// Beyond this, a passage that has any of the words will do.
  private static final int ENOUGH = 24_000;

  /// What a word counts that a passage has, more than all else together.
  private static final double WORD = 10;

  private static final String BETWEEN_LINES = " · ";
  private static final String NO_BEGINNING = "•·.,;:)]}-–—*>|/!? \t";

  private final String text;
  private final List<Highlights.Match> matches;
  private final List<Span> units = new ArrayList<>();

  /// Cuts one passage, which loads the rules for sentences, words and stems.
  public static void prepare() {
    Terms analysis = new Terms(Stemmers.of(Set.of()));
    best("Nobody’s word – what was it? “SQL 1.4”.", new Highlights(List.of("word"), analysis));
  }

  private static BreakIterator sentenceBreaks() {
    return BreakIterator.getSentenceInstance(Locale.ROOT);
  }

  /// The passage that holds the most of the words, cut out of a text; the earliest in doubt. A long
  /// text is read as far as one passage has them all, or any of them after many pages.
  public static Snippet best(String text, Highlights highlights) {
    Best best = new Best(-1, Snippet.EMPTY);
    int from = 0;
    while (from < text.length() && best.words < (from < ENOUGH ? highlights.words() : 1)) {
      int to = endOfPart(text, from);
      String part = text.substring(from, to);
      Best other = new Passages(part, highlights.in(part)).best();
      best = other.words > best.words ? other : best;
      from = to;
    }
    return best.snippet;
  }

  private record Best(int words, Snippet snippet) {}

  /// Behind a line, or at least a word.
  private static int endOfPart(String text, int from) {
    int most = from + PART;
    if (most >= text.length()) {
      return text.length();
    }
    int line = text.lastIndexOf('\n', most);
    int end = line > from ? line : text.lastIndexOf(' ', most);
    boolean inCharacter = Character.isLowSurrogate(text.charAt(most));
    return end > from ? end + 1 : inCharacter ? most - 1 : most;
  }

  /// Long lines far from any match stay uncut: they are no passages, and cutting is dear.
  private Passages(String text, List<Highlights.Match> matches) {
    this.text = text;
    this.matches = matches;
    int match = 0;
    int start = 0;
    while (start <= text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      while (match < matches.size() && matches.get(match).span().end() < start - MAX_LENGTH) {
        match++;
      }
      boolean isNearMatch =
          match < matches.size() && matches.get(match).span().start() < end + MAX_LENGTH;
      if (end - start > MAX_LENGTH && (isNearMatch || start < MAX_LENGTH)) {
        sentences(start, end, match);
      } else {
        unit(start, end);
      }
      start = end + 1;
    }
  }

  /// @param next the first match that is near
  private void sentences(int start, int end, int next) {
    BreakIterator breaks = sentenceBreaks();
    breaks.setText(text.substring(start, end));
    int near = endOfNear(start, end, next);
    int from = 0;
    int to = breaks.next();
    while (to != BreakIterator.DONE && start + from <= near) {
      unit(start + from, start + to);
      from = to;
      to = breaks.next();
    }
    unit(start + from, end);
  }

  /// Up to where a passage with a match near a line may begin in it or reach, or its first one.
  private int endOfNear(int start, int end, int next) {
    int last = start;
    for (int i = next;
        i < matches.size() && matches.get(i).span().start() < end + MAX_LENGTH;
        i++) {
      last = Math.max(start, matches.get(i).span().end());
    }
    return last + MAX_LENGTH;
  }

  private void unit(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && NO_BEGINNING.indexOf(text.charAt(from)) >= 0 && !beginsToken(from)) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      units.add(new Span(from, to));
    }
  }

  /// `.NET`, `--flag`.
  private boolean beginsToken(int at) {
    return at + 1 < text.length()
        && ".-".indexOf(text.charAt(at)) >= 0
        && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '-')
        && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
  }

  /// The neighbours that hold the most different words, the earlier ones in doubt.
  private Best best() {
    int best = 0;
    double most = -1;
    for (int i = 0; i < units.size(); i++) {
      double score = score(units.get(i).start(), units.get(end(i) - 1).end());
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return units.isEmpty()
        ? new Best(-1, Snippet.EMPTY)
        : new Best((int) ((most + 1) / WORD), joined(best, end(best)));
  }

  /// Up to which unit a passage reaches that begins with this one.
  private int end(int first) {
    int end = first + 1;
    int length = units.get(first).length();
    while (end < units.size() && length + units.get(end).length() <= MAX_LENGTH) {
      length += units.get(end).length() + BETWEEN_LINES.length();
      end++;
    }
    return end;
  }

  /// Different words first, then how many, then whether they are seen at once.
  private double score(int start, int end) {
    long words = 0;
    int count = 0;
    int first = MAX_LENGTH;
    for (Highlights.Match match : matches) {
      if (match.span().start() >= start && match.span().end() <= end) {
        words |= 1L << (match.word() & 63);
        first = Math.min(first, match.span().start() - start);
        count++;
      }
    }
    return WORD * Long.bitCount(words)
        + Math.min(count, 5)
        - Math.max(0, first - EARLY) / (double) MAX_LENGTH;
  }

  private Snippet joined(int from, int to) {
    StringBuilder out = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Span unit = i == from ? cut(units.get(i)) : units.get(i);
      if (!out.isEmpty()) {
        boolean sameLine = text.lastIndexOf('\n', unit.start()) < units.get(i - 1).start();
        out.append(sameLine ? " " : BETWEEN_LINES);
      } else if (unit.start() > units.get(i).start()) {
        out.append("… ");
      }
      int shift = out.length() - unit.start();
      out.append(text, unit.start(), unit.end());
      for (Highlights.Match match : matches) {
        if (unit.contains(match.span())) {
          spans.add(new Span(match.span().start() + shift, match.span().end() + shift));
        }
      }
      if (unit.end() < units.get(i).end()) {
        out.append(" …");
        break;
      }
    }
    return new Snippet(out.toString(), spans);
  }

  /// A unit that is too long alone, cut around its first match where a line may be broken: at
  /// spaces, and between any two characters of scripts without spaces.
  private Span cut(Span unit) {
    if (unit.length() <= MAX_LENGTH) {
      return unit;
    }
    Span first =
        matches.stream()
            .map(Highlights.Match::span)
            .filter(unit::contains)
            .map(span -> new Span(span.start() - unit.start(), span.end() - unit.start()))
            .findFirst()
            .orElse(new Span(0, 0));
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text.substring(unit.start(), unit.end()));
    int wanted = Math.min(first.start() - BEFORE_MATCH, unit.length() - MAX_LENGTH);
    int start = atOrBefore(breaks, Math.max(0, wanted));
    int end = atOrBefore(breaks, Math.min(start + MAX_LENGTH, unit.length()));
    if (end < first.end() || end == start) {
      end = breaks.following(Math.max(first.end() - 1, start));
    }
    while (end > start && Character.isWhitespace(text.charAt(unit.start() + end - 1))) {
      end--;
    }
    return new Span(unit.start() + start, unit.start() + end);
  }

  private static int atOrBefore(BreakIterator breaks, int position) {
    return breaks.isBoundary(position) ? position : breaks.preceding(position);
  }
}
