package dev.earshot.index.text;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/// Terms from several texts of different weight, each term once, with a frequency that is the sum
/// of the weights of its occurrences.
///
/// Scored with BM25 this is BM25F (Robertson, Zaragoza, Taylor 2004), computed when indexing: a
/// word in a title counts more, yet saturates together with the same word in the notes.
public final class WeightedTerms {
  private final Map<String, Integer> frequencies = new HashMap<>();
  private final Terms analysis;

  public WeightedTerms(Terms analysis) {
    this.analysis = analysis;
  }

  /// Counts each occurrence of a term in the text `weight` times.
  public WeightedTerms add(String text, int weight) {
    for (Term term : analysis.of(text)) {
      frequencies.merge(term.text(), weight, Integer::sum);
    }
    return this;
  }

  /// All terms, for a field with frequencies and without positions.
  public TokenStream tokens() {
    return new Tokens(frequencies.entrySet().iterator());
  }

  private static final class Tokens extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Iterator<Map.Entry<String, Integer>> entries;

    Tokens(Iterator<Map.Entry<String, Integer>> entries) {
      this.entries = entries;
    }

    @Override
    public boolean incrementToken() {
      if (!entries.hasNext()) {
        return false;
      }
      clearAttributes();
      Map.Entry<String, Integer> entry = entries.next();
      term.append(entry.getKey());
      frequency.setTermFrequency(entry.getValue());
      return true;
    }
  }
}
