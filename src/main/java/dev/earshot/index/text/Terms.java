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
    /// The next place at or behind another where a token, or a part of it, may have a term that is
    /// wanted; the length of the text where none may. Most tokens need no analysis.
    int next(char[] text, int from);

    /// A term with where it begins and ends in the text.
    void term(String term, int start, int end);
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
    return analysed(text).terms();
  }

  /// Hands over the terms of a text, in order, without most of those that are not wanted.
  public void each(String text, Wanted wanted) {
    forgetTooMuch();
    char[] letters = text.toCharArray();
    int at = wanted.next(letters, 0);
    while (at < letters.length) {
      int behind = Chunk.around(letters, at, (start, end) -> tell(text, start, end, wanted));
      at = wanted.next(letters, behind);
    }
  }

  private void tell(String text, int start, int end, Wanted wanted) {
    ChunkForms forms = forms(text.substring(start, end));
    for (int i = 0; i < forms.size(); i++) {
      Term term = forms.term(i);
      wanted.term(term.text(), start + term.start(), start + term.end());
    }
  }

  /// All terms of a text, to be put into the index.
  public AnalysedText analysed(String text) {
    forgetTooMuch();
    AnalysedText analysed = new AnalysedText(text.length());
    Chunk.each(
        text.toCharArray(), (start, end) -> analysed.add(forms(text.substring(start, end)), start));
    return analysed;
  }

  private void forgetTooMuch() {
    if (chunks.size() >= MAX_CACHED || forms.size() >= 2 * MAX_CACHED) {
      chunks.clear();
      forms.clear();
    }
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
