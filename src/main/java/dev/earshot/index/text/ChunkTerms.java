package dev.earshot.index.text;

import dev.earshot.index.text.stem.Folding;
import dev.earshot.index.text.stem.Stemmers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// All forms of one chunk: whole, squashed, its segments, their parts and stems. Positions and
/// offsets count from its beginning.
final class ChunkTerms {
  /// Longer ones are not typed by anybody: data, not words.
  private static final int MAX_LENGTH = 100;

  /// So many segments may be words of prose: `and/or`. More of them with a strong joint are an
  /// address, and that is not inflected.
  private static final int MAX_PROSE = 3;

  private static final Pattern VERSION = Pattern.compile("[vV]?\\d+(?:\\.\\d+)+");
  private static final Comparator<Term> IN_ORDER =
      Comparator.comparingInt(Term::position).thenComparingInt(Term::start);

  private final String chunk;
  private final Stemmers stemmers;
  private final List<Term> terms = new ArrayList<>();

  ChunkTerms(String chunk, Stemmers stemmers) {
    this.chunk = chunk;
    this.stemmers = stemmers;
  }

  /// In order of position.
  List<Term> terms() {
    if (isPlainWord(chunk.toCharArray(), 0, chunk.length())) {
      segment(new Segment(Folding.fold(chunk), Set.of(), 0, chunk.length()), 0, Set.of(), true);
      return List.copyOf(terms);
    }
    if (isVersion(chunk)) {
      version(chunk.substring(Character.isLetter(chunk.charAt(0)) ? 1 : 0));
    } else {
      segments(Segment.of(chunk));
    }
    terms.sort(IN_ORDER);
    return List.copyOf(terms);
  }

  /// `1.4.0`, `v3.2`.
  static boolean isVersion(String chunk) {
    return Character.isDigit(chunk.charAt(chunk.length() - 1)) && VERSION.matcher(chunk).matches();
  }

  /// Most are letters of English alone, of which at most the first is upper case.
  private static boolean isPlainWord(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text[i];
      if ((c < 'a' || c > 'z') && (i > start || c < 'A' || c > 'Z')) {
        return false;
      }
    }
    return true;
  }

  /// `v1.4.0` answers to `v1.4.0`, `1.4.0`, `1.4` and `1`.
  private void version(String digits) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(Folding.fold(chunk));
    for (int end = digits.length(); end > 0; end = digits.lastIndexOf('.', end - 1)) {
      forms.add(digits.substring(0, end));
    }
    add(forms, 0, 0, chunk.length());
  }

  private void segments(List<Segment> segments) {
    if (segments.isEmpty()) {
      return;
    }
    Set<String> wholes = new LinkedHashSet<>();
    wholes.add(segments.size() == 1 ? withSigil(segments.getFirst()) : Folding.fold(chunk));
    if (segments.size() > 1 && !isStrong(0, chunk.length())) {
      wholes.add(squashed(segments));
    }
    add(wholes, 0, 0, chunk.length());
    names(segments, wholes);
    boolean isAddress = segments.size() > MAX_PROSE && isStrong(0, chunk.length());
    for (int i = 0; i < segments.size(); i++) {
      segment(segments.get(i), i, wholes, !isAddress);
    }
  }

  /// A single segment with what may stand before and after it: `.net`, `#227`, `__init__`.
  private String withSigil(Segment only) {
    return Folding.fold(chunk.substring(0, only.start()))
        + only.word()
        + Folding.fold(chunk.substring(only.end()));
  }

  static String squashed(List<Segment> segments) {
    StringBuilder squashed = new StringBuilder();
    segments.forEach(segment -> squashed.append(segment.word()));
    return squashed.toString();
  }

  /// Between strong joints stand names of their own: `pytest-check` in `okken/pytest-check`.
  private void names(List<Segment> segments, Set<String> wholes) {
    int from = 0;
    for (int i = 0; i < segments.size(); i++) {
      boolean last = i == segments.size() - 1;
      if (last || isStrong(segments.get(i).end(), segments.get(i + 1).start())) {
        if (i > from && (from > 0 || !last)) {
          name(segments.subList(from, i + 1), from, wholes);
        }
        from = i + 1;
      }
    }
  }

  private void name(List<Segment> segments, int position, Set<String> wholes) {
    int start = segments.getFirst().start();
    int end = segments.getLast().end();
    Set<String> forms = new LinkedHashSet<>();
    forms.add(Folding.fold(chunk.substring(start, end)));
    forms.add(squashed(segments));
    forms.removeAll(wholes);
    add(forms, position, start, end);
  }

  /// Whether what stands there parts names: `/`, `:` or `@`.
  private boolean isStrong(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = chunk.charAt(i);
      if (c == '/' || c == ':' || c == '@') {
        return true;
      }
    }
    return false;
  }

  private void segment(Segment segment, int position, Set<String> wholes, boolean inflected) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(segment.word());
    forms.addAll(segment.parts());
    if (inflected) {
      stems(segment.word(), forms);
      segment.parts().forEach(part -> stems(part, forms));
    }
    forms.removeAll(wholes);
    add(forms, position, segment.start(), segment.end());
  }

  private void stems(String word, Set<String> forms) {
    for (String stem : stemmers.stems(word)) {
      forms.add(Stemmers.MARK + stem);
    }
  }

  private void add(Set<String> forms, int position, int start, int end) {
    for (String form : forms) {
      if (form.length() <= MAX_LENGTH) {
        terms.add(new Term(form, position, start, end));
      }
    }
  }
}
