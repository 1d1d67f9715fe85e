package dev.earshot.index.document;

import dev.earshot.index.text.DeveloperTokenizer;
import dev.earshot.index.text.Terms;
import dev.earshot.index.text.stem.Stemmers;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.ClassicSimilarity;
import org.apache.lucene.search.similarities.Similarity;

/// How text becomes terms, and how terms are weighed, for Lucene's parts that ask for it.
///
/// Indexing itself analyses each episode by its feed's language, see [Fields].
public final class Analyzers {
  /// Frequencies are sums of weights of which the notes' own is [Weights#NOTES], so they saturate
  /// as much later than BM25's customary 1.2.
  private static final float SATURATION = 1.2f * Weights.NOTES;

  /// Long notes name more packages, not the same one more often: half of BM25's usual 0.75.
  private static final float LENGTH_NORMALISATION = 0.4f;

  private Analyzers() {}

  /// Text in any of the languages. Threads may share it.
  public static Analyzer of(Set<String> languages) {
    Set<String> spoken = Set.copyOf(languages);
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new DeveloperTokenizer(new Terms(Stemmers.of(spoken))));
      }
    };
  }

  /// The same when indexing and searching.
  public static Similarity similarity() {
    return new BM25Similarity(SATURATION, LENGTH_NORMALISATION);
  }

  /// For choosing an episode's most telling words.
  public static ClassicSimilarity similarityOfTerms() {
    return new ClassicSimilarity();
  }
}
