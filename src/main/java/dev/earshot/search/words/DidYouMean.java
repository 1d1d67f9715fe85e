package dev.earshot.search.words;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.index.document.Keys;
import dev.earshot.index.text.stem.Stemmers;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/// Offers what may have been meant by words that the index hardly knows, out of its own words.
public final class DidYouMean {
  /// A close word must be so many times as frequent to be offered for one that is known.
  private static final int FAR_MORE_FREQUENT = 8;

  private static final int MIN_LETTERS = 4;
  private static final int CANDIDATES = 5;
  private static final float MIN_LIKENESS = 0.6f;

  /// Known words may be misspelt too: an index holds other people's typing errors.
  private static final float ANY_FREQUENCY = 0.99f;

  /// A word is no typing error that more of the texts have than this share, and more than a few.
  private static final double ERRORS_IN_TEXTS = 0.005;

  private static final int A_FEW = 5;

  private final IndexReader reader;
  private final Stemmers stemmers;

  /// One edit is looked for first: most typing errors are that. Two cost more to look for, which is
  /// done only where nobody wrote the word.
  private final List<DirectSpellChecker> spelling = List.of(spelling(1), spelling(2));

  /// Over all words of an index.
  public DidYouMean(IndexReader reader, Stemmers stemmers) {
    this.reader = reader;
    this.stemmers = stemmers;
  }

  private static DirectSpellChecker spelling(int edits) {
    DirectSpellChecker spelling = new DirectSpellChecker();
    spelling.setMaxEdits(edits);
    spelling.setMinQueryLength(MIN_LETTERS);
    spelling.setAccuracy(MIN_LIKENESS);
    spelling.setMaxQueryFrequency(ANY_FREQUENCY);
    spelling.setThresholdFrequency(0);
    return spelling;
  }

  /// The query with its doubtful words replaced; empty where none is doubtful.
  ///
  /// @param words the plain words of the query
  public Optional<String> instead(String query, List<String> words) throws IOException {
    String other = joined(query, words);
    for (String word : words) {
      Optional<String> better = better(EpisodeFields.EVERYTHING, Keys.text(word));
      if (better.isPresent()) {
        other = replaced(other, Pattern.quote(word), better.orElseThrow());
      }
    }
    return other.equals(query) ? Optional.empty() : Optional.of(other);
  }

  /// `pan das`: what the index knows as one word, and hardly as two.
  private String joined(String query, List<String> words) throws IOException {
    String other = query;
    for (int i = 0; i + 1 < words.size(); i++) {
      String first = words.get(i);
      String second = words.get(i + 1);
      String one = Keys.text(first + second);
      int rarer = Math.min(frequency(Keys.text(first)), frequency(Keys.text(second)));
      if (frequency(one) > rarer * FAR_MORE_FREQUENT) {
        String both = Pattern.quote(first) + "\\s+" + Pattern.quote(second);
        other = replaced(other, both, one);
      }
    }
    return other;
  }

  /// A key that is close to one that no package has.
  public Optional<String> packageKey(String key) throws IOException {
    return better(EpisodeFields.PACKAGE_KEY, key);
  }

  private Optional<String> better(String field, String word) throws IOException {
    Term term = new Term(field, word);
    int frequency = reader.docFreq(term);
    if (frequency > Math.max(A_FEW, reader.getDocCount(field) * ERRORS_IN_TEXTS)) {
      return Optional.empty();
    }
    int enough = Math.max(1, frequency * FAR_MORE_FREQUENT);
    for (DirectSpellChecker checker : frequency == 0 ? spelling : spelling.subList(0, 1)) {
      SuggestWord[] candidates =
          checker.suggestSimilar(term, CANDIDATES, reader, SuggestMode.SUGGEST_ALWAYS);
      Optional<String> best = best(word, enough, candidates);
      if (best.isPresent()) {
        return best;
      }
    }
    return Optional.empty();
  }

  private Optional<String> best(String word, int enough, SuggestWord[] candidates) {
    Set<String> stems = stemmers.stems(word);
    return Arrays.stream(candidates)
        .filter(candidate -> candidate.freq >= enough)
        .filter(candidate -> !isSameWord(word, stems, candidate.string))
        .max((a, b) -> Double.compare(a.score * Math.log1p(a.freq), b.score * Math.log1p(b.freq)))
        .map(candidate -> candidate.string);
  }

  /// Inflected forms find each other as it is.
  private boolean isSameWord(String word, Set<String> stems, String other) {
    Set<String> others = stemmers.stems(other);
    return stems.contains(other)
        || others.contains(word)
        || stems.stream().anyMatch(others::contains);
  }

  private int frequency(String word) throws IOException {
    return reader.docFreq(new Term(EpisodeFields.EVERYTHING, word));
  }

  private static String replaced(String query, String typed, String by) {
    return query.replaceAll(
        "(?iu)(?<![\\p{L}\\p{N}])" + typed + "(?![\\p{L}\\p{N}])",
        java.util.regex.Matcher.quoteReplacement(by));
  }
}
