package dev.earshot.search;

import dev.earshot.index.EpisodeFields;
import dev.earshot.index.Keys;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/// Offers what may have been meant by words that the index hardly knows, out of its own words.
final class DidYouMean {
  /// A close word must be so many times as frequent to be offered for one that is known.
  private static final int FAR_MORE_FREQUENT = 8;

  private static final int MIN_LETTERS = 4;
  private static final int CANDIDATES = 5;
  private static final float MIN_LIKENESS = 0.6f;

  private final IndexReader reader;
  private final DirectSpellChecker spelling = new DirectSpellChecker();

  DidYouMean(IndexReader reader) {
    this.reader = reader;
    spelling.setMinQueryLength(MIN_LETTERS);
    spelling.setAccuracy(MIN_LIKENESS);
    spelling.setMaxQueryFrequency(0);
    spelling.setThresholdFrequency(0);
  }

  /// The query with its doubtful words replaced; empty where none is doubtful.
  ///
  /// @param words the plain words of the query
  Optional<String> instead(String query, List<String> words) throws IOException {
    String other = query;
    for (String word : words) {
      Optional<String> better = better(word.toLowerCase(Locale.ROOT));
      if (better.isPresent()) {
        other = other.replace(word, better.orElseThrow());
      }
    }
    return other.equals(query) ? Optional.empty() : Optional.of(other);
  }

  private Optional<String> better(String word) throws IOException {
    Term term = new Term(EpisodeFields.EVERYTHING, Keys.text(word));
    int known = reader.docFreq(term);
    int enough = Math.max(1, known * FAR_MORE_FREQUENT);
    SuggestWord[] candidates =
        spelling.suggestSimilar(term, CANDIDATES, reader, SuggestMode.SUGGEST_ALWAYS);
    return Arrays.stream(candidates)
        .filter(candidate -> candidate.freq >= enough)
        .max((a, b) -> Double.compare(a.score * Math.log1p(a.freq), b.score * Math.log1p(b.freq)))
        .map(candidate -> candidate.string);
  }
}
