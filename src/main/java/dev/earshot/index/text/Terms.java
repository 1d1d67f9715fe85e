package dev.earshot.index.text;

import dev.earshot.index.text.stem.Stemmers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All indexed forms of texts in the languages of a feed. Not for several threads at once.
public final class Terms {
  /// Words come again and again: most chunks are analysed once.
  private static final int MAX_CACHED = 50_000;

  /// Longer ones are addresses and do not come again.
  private static final int MAX_LENGTH_CACHED = 40;

  /// What a search is for.
  public interface Wanted {
    /// Whether any term that is wanted, or its stem, begins with a letter, in upper or lower case.
    /// A plain word and its stems begin alike, so most words of a text need no analysis.
    boolean mayBegin(char letter);

    boolean isTerm(String text);
  }

  private final Stemmers stemmers;
  private final Map<String, ChunkForms> chunks = new HashMap<>();
  private final Map<String, Form> forms = new HashMap<>();

  public Terms(Stemmers stemmers) {
    this.stemmers = stemmers;
  }

  /// The stemmers that it uses.
  public Stemmers stemmers() {
    return stemmers;
  }

  /// The terms of a text, in order of position, and of where they begin.
  public List<Term> of(String text) {
    return analysed(text).terms(_ -> true);
  }

  /// Those of the terms whose text is wanted.
  public List<Term> of(String text, Wanted wanted) {
    AnalysedText analysed =
        analysed(
            text,
            (start, end) ->
                wanted.mayBegin(text.charAt(start)) || !ChunkTerms.isPlainWord(text, start, end));
    return analysed.terms(wanted::isTerm);
  }

  /// The same, to be put into the index.
  public AnalysedText analysed(String text) {
    return analysed(text, (_, _) -> true);
  }

  private AnalysedText analysed(String text, Range isNeeded) {
    if (chunks.size() >= MAX_CACHED || forms.size() >= 2 * MAX_CACHED) {
      chunks.clear();
      forms.clear();
    }
    AnalysedText analysed = new AnalysedText(text.length());
    Chunk.each(
        text,
        (start, end) -> {
          boolean needed = isNeeded.test(start, end);
          analysed.add(needed ? forms(text.substring(start, end)) : ChunkForms.OTHER, start);
        });
    return analysed;
  }

  private interface Range {
    boolean test(int start, int end);
  }

  /// How many chunks are kept for the next text.
  int cached() {
    return chunks.size();
  }

  private ChunkForms forms(String chunk) {
    ChunkForms known = chunks.get(chunk);
    if (known != null) {
      return known;
    }
    ChunkForms computed = new ChunkForms(terms(chunk), this::form);
    if (chunk.length() <= MAX_LENGTH_CACHED) {
      chunks.put(chunk, computed);
    }
    return computed;
  }

  private Form form(String text) {
    return forms.computeIfAbsent(text, Form::new);
  }

  /// Terms of a chunk alone, positions and offsets from its beginning.
  private List<Term> terms(String chunk) {
    return Chunk.isCjk(chunk.codePointAt(0))
        ? bigrams(chunk)
        : new ChunkTerms(chunk, stemmers).terms();
  }

  /// Without spaces any two neighbours may be a word.
  static List<Term> bigrams(String chunk) {
    int[] characters = chunk.codePoints().toArray();
    List<Term> terms = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < Math.max(1, characters.length - 1); i++) {
      String pair = new String(characters, i, Math.min(2, characters.length - i));
      terms.add(new Term(pair, i, start, start + pair.length()));
      start += Character.charCount(characters[i]);
    }
    return terms;
  }
}
