package dev.earshot.index.text;

import dev.earshot.podcast.Span;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/// Terms from several texts of different weight, each term once, with a frequency that is the sum
/// of the weights of its occurrences.
///
/// Scored with BM25 this is BM25F (Robertson, Zaragoza, Taylor 2004), computed when indexing: a
/// word in a title counts more, yet saturates together with the same word in the notes.
///
/// Counts in the chunks themselves, so that only one of these may be filled at a time.
public final class WeightedTerms {
  private final List<ChunkForms> chunks = new ArrayList<>();

  /// Counts each occurrence of a term in the text `weight` times.
  public WeightedTerms add(AnalysedText text, int weight) {
    return add(text, 0, text.size(), weight);
  }

  /// The same for the chunks of a text that begin in a stretch of it.
  public WeightedTerms add(AnalysedText text, Span part, int weight) {
    return add(text, text.chunkAt(part.start()), text.chunkAt(part.end()), weight);
  }

  private WeightedTerms add(AnalysedText text, int from, int to, int weight) {
    for (int i = from; i < to && weight > 0; i++) {
      ChunkForms chunk = text.chunk(i);
      if (chunk.sum == 0) {
        chunks.add(chunk);
      }
      chunk.sum += weight;
    }
    return this;
  }

  /// All terms. Nothing is left to be counted.
  public Counted counted() {
    List<Form> forms = new ArrayList<>(2 * chunks.size());
    for (ChunkForms chunk : chunks) {
      for (int i = 0; i < chunk.size(); i++) {
        Form form = chunk.form(i);
        if (form.sum == 0) {
          forms.add(form);
        }
        form.sum += chunk.sum;
      }
      chunk.sum = 0;
    }
    chunks.clear();
    int[] sums = new int[forms.size()];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = forms.get(i).sum;
      forms.get(i).sum = 0;
    }
    return new Counted(forms, sums);
  }

  /// What was counted.
  public static final class Counted {
    private final List<Form> forms;
    private final int[] sums;

    private Counted(List<Form> forms, int[] sums) {
      this.forms = forms;
      this.sums = sums;
    }

    /// For a field with frequencies and without positions.
    ///
    /// @param used a stream made by this method, which may be used again
    public TokenStream tokens(@org.jspecify.annotations.Nullable TokenStream used) {
      Tokens tokens = used instanceof Tokens mine ? mine : new Tokens();
      tokens.counted = this;
      return tokens;
    }
  }

  private static final class Tokens extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private Counted counted = new Counted(List.of(), new int[0]);
    private int next;

    @Override
    public void reset() {
      clearAttributes();
      next = 0;
    }

    @Override
    public boolean incrementToken() {
      if (next == counted.sums.length) {
        return false;
      }
      term.setBytesRef(counted.forms.get(next).bytes());
      frequency.setTermFrequency(counted.sums[next]);
      next++;
      return true;
    }
  }
}
