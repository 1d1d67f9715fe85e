package dev.earshot.index.text;

import dev.earshot.index.text.stem.Folding;
import dev.earshot.index.text.stem.Stemmers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The indexed forms under which one typed token is looked up.
///
/// @param exact as typed, folded
/// @param same other spellings of the same: `pytestcheck` for `pytest-check`
/// @param stems what its inflected forms share, marked, and unmarked
/// @param bare without what stands before or after it: `net` for `.net`
/// @param sequence one part for each position, where it may be written apart: `pytest`, `check`
public record QueryForms(
    String exact, List<String> same, List<String> stems, List<String> bare, List<String> sequence) {
  /// The forms of each token in a typed text.
  public static List<QueryForms> of(String typed, Stemmers stemmers) {
    List<QueryForms> forms = new ArrayList<>();
    for (Chunk chunk : Chunk.of(typed)) {
      forms.add(Chunk.isCjk(chunk.text().codePointAt(0)) ? ofCjk(chunk) : ofWord(chunk, stemmers));
    }
    return forms;
  }

  private static QueryForms ofCjk(Chunk chunk) {
    List<String> pairs = Terms.bigrams(chunk.text()).stream().map(Term::text).toList();
    List<String> sequence = pairs.size() > 1 ? pairs : List.of();
    return new QueryForms(chunk.text(), List.of(), List.of(), List.of(), sequence);
  }

  private static QueryForms ofWord(Chunk chunk, Stemmers stemmers) {
    String exact = Folding.fold(chunk.text());
    if (ChunkTerms.isVersion(chunk.text())) {
      String digits = exact.startsWith("v") ? exact.substring(1) : exact;
      List<String> same = digits.equals(exact) ? List.of() : List.of(digits);
      return new QueryForms(exact, same, List.of(), List.of(), List.of());
    }
    List<Segment> segments = Segment.of(chunk.text());
    if (segments.size() == 1) {
      return ofSegment(exact, segments.getFirst(), stemmers);
    }
    List<String> sequence = segments.stream().map(Segment::word).toList();
    return new QueryForms(
        exact, List.of(ChunkTerms.squashed(segments)), List.of(), List.of(), sequence);
  }

  private static QueryForms ofSegment(String typed, Segment segment, Stemmers stemmers) {
    boolean hasSigil = segment.start() > 0 || segment.end() < typed.length();
    String exact = hasSigil ? typed : segment.word();
    Set<String> stems = new LinkedHashSet<>();
    for (String stem : stemmers.stems(segment.word())) {
      stems.add(Stemmers.MARK + stem);
      stems.add(stem);
    }
    stems.add(Stemmers.MARK + segment.word());
    List<String> bare = hasSigil ? List.of(segment.word()) : List.of();
    List<String> parts = List.copyOf(segment.parts());
    List<String> sequence = parts.size() > 1 ? parts : List.of();
    return new QueryForms(exact, List.of(), List.copyOf(stems), bare, sequence);
  }
}
