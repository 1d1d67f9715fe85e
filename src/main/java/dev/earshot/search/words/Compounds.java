package dev.earshot.search.words;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.index.text.QueryForms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// Words that some write together and others apart: `pytestcheck`, `pytest check`.
final class Compounds {
  private static final int MIN_HALF = 3;

  /// A word that is frequent as it stands is seldom meant otherwise.
  private static final double FREQUENT = 0.01;

  private static final int ALWAYS_RARE = 20;

  private final IndexReader reader;

  Compounds(IndexReader reader) {
    this.reader = reader;
  }

  /// How a word may be written as two that the index knows.
  List<List<String>> halves(QueryForms forms) throws IOException {
    String word = forms.exact();
    boolean isOne = forms.sequence().isEmpty() && word.chars().allMatch(Character::isLetter);
    if (!isOne || word.length() < 2 * MIN_HALF || isFrequent(word)) {
      return List.of();
    }
    List<List<String>> halves = new ArrayList<>();
    for (int cut = MIN_HALF; cut <= word.length() - MIN_HALF; cut++) {
      List<String> pair = List.of(word.substring(0, cut), word.substring(cut));
      if (frequency(pair.getFirst()) > 0 && frequency(pair.getLast()) > 0) {
        halves.add(pair);
      }
    }
    return halves;
  }

  private boolean isFrequent(String word) throws IOException {
    return frequency(word)
        > Math.max(ALWAYS_RARE, reader.getDocCount(EpisodeFields.EVERYTHING) * FREQUENT);
  }

  private int frequency(String word) throws IOException {
    return reader.docFreq(new Term(EpisodeFields.EVERYTHING, word));
  }
}
