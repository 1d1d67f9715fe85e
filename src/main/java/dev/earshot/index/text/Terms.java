package dev.earshot.index.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All indexed forms of texts in the languages of a feed. Not for several threads at once.
public final class Terms {
  /// Words come again and again: most chunks are analysed once.
  private static final int MAX_CACHED = 50_000;

  private final Stemmers stemmers;
  private final Map<String, List<Term>> cache = new HashMap<>();

  public Terms(Stemmers stemmers) {
    this.stemmers = stemmers;
  }

  /// The stemmers that it uses.
  public Stemmers stemmers() {
    return stemmers;
  }

  /// The terms of a text, in order of position, and of where they begin.
  public List<Term> of(String text) {
    List<Term> terms = new ArrayList<>();
    int position = 0;
    for (Chunk chunk : Chunk.of(text)) {
      List<Term> ofChunk = ofChunk(chunk.text());
      for (Term term : ofChunk) {
        terms.add(term.moved(position, chunk.start()));
      }
      position += ofChunk.isEmpty() ? 0 : ofChunk.getLast().position() + 1;
    }
    return terms;
  }

  /// Terms of a chunk alone, positions and offsets from its beginning.
  private List<Term> ofChunk(String chunk) {
    List<Term> known = cache.get(chunk);
    if (known != null) {
      return known;
    }
    if (cache.size() >= MAX_CACHED) {
      cache.clear();
    }
    List<Term> terms =
        Chunk.isCjk(chunk.codePointAt(0))
            ? bigrams(chunk)
            : new ChunkTerms(chunk, stemmers).terms();
    cache.put(chunk, terms);
    return terms;
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
