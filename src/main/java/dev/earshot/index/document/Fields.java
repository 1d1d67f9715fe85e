package dev.earshot.index.document;

import dev.earshot.index.text.AnalysedText;
import dev.earshot.index.text.AnalysedTokens;
import dev.earshot.index.text.Terms;
import dev.earshot.index.text.WeightedTerms;
import dev.earshot.podcast.Span;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A document in the making: one method for each type of field that [EpisodeFields] speaks of.
final class Fields {
  /// Lucene refuses terms of more than 32,766 bytes; nobody looks for such a one by its end.
  private static final int MAX_KEYWORD_BYTES = 1000;

  private static final FieldType WEIGHTED = new FieldType();

  /// Without norms: these fields answer whether, not how well.
  private static final FieldType POSITIONS = new FieldType(TextField.TYPE_NOT_STORED);

  /// With norms: a phrase in few words tells more than the same in many.
  private static final FieldType SCORED_POSITIONS = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    POSITIONS.setOmitNorms(true);
    POSITIONS.freeze();
    SCORED_POSITIONS.freeze();
    WEIGHTED.setTokenized(true);
    WEIGHTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    WEIGHTED.freeze();
  }

  private final Document document = new Document();

  private final Terms analysis;

  Fields(String type, Terms analysis) {
    this.analysis = analysis;
    key(EpisodeFields.TYPE, type);
  }

  /// One type more.
  static void markCopy(Document document) {
    document.add(new StringField(EpisodeFields.TYPE, EpisodeFields.COPY, Field.Store.NO));
  }

  Document document() {
    return document;
  }

  /// Indexed as it stands, and stored.
  Fields keyword(String field, String value) {
    return key(field, value).stored(field, value);
  }

  /// Indexed as it stands.
  Fields key(String field, String value) {
    document.add(new StringField(field, term(value), Field.Store.NO));
    return this;
  }

  /// To sort and group by.
  Fields sorted(String field, String value) {
    document.add(new SortedDocValuesField(field, term(value)));
    return this;
  }

  /// To count by.
  Fields facet(String field, String value) {
    if (!value.isEmpty()) {
      document.add(new SortedSetDocValuesField(field, term(value)));
    }
    return this;
  }

  /// Only to be read back, without unpacking what is stored.
  Fields told(String field, String value) {
    document.add(new BinaryDocValuesField(field, new BytesRef(value)));
    return this;
  }

  /// Analysed, and stored.
  Fields text(String field, String value) {
    document.add(new AnalysedField(field, POSITIONS, analysis.analysed(value), true));
    return stored(field, value);
  }

  /// The same, where it matters how much of the text matches.
  Fields scoredText(String field, String value) {
    document.add(new AnalysedField(field, SCORED_POSITIONS, analysis.analysed(value), true));
    return stored(field, value);
  }

  /// Analysed, without stems.
  Fields words(String field, AnalysedText text) {
    document.add(new AnalysedField(field, POSITIONS, text, false));
    return this;
  }

  /// The same, where it matters how much of the text matches.
  Fields scoredWords(String field, AnalysedText text) {
    document.add(new AnalysedField(field, SCORED_POSITIONS, text, false));
    return this;
  }

  /// Analysed, weighted by where each word stands.
  Fields weighted(String field, WeightedTerms terms) {
    document.add(new WeightedField(field, terms.counted()));
    return this;
  }

  /// For ranges and sorting, and stored.
  Fields number(String field, long value) {
    document.add(Numbers.field(field, value));
    return stored(field, value);
  }

  Fields number(String field, double value) {
    document.add(Numbers.field(field, value));
    document.add(new StoredField(field, value));
    return this;
  }

  Fields stored(String field, String value) {
    document.add(new StoredField(field, value));
    return this;
  }

  Fields stored(String field, long value) {
    document.add(new StoredField(field, value));
    return this;
  }

  Fields stored(String field, Duration value) {
    return stored(field, value.toMillis());
  }

  Fields stored(String field, Span value) {
    return stored(field, StoredText.of(value));
  }

  /// With positions. Lucene hands the stream of the document before back, to be used again.
  private static final class AnalysedField extends Field {
    private final AnalysedText text;
    private final boolean stems;

    AnalysedField(String name, FieldType type, AnalysedText text, boolean stems) {
      super(name, type);
      this.text = text;
      this.stems = stems;
    }

    @Override
    public TokenStream tokenStream(Analyzer unused, @Nullable TokenStream used) {
      AnalysedTokens tokens = used instanceof AnalysedTokens mine ? mine : new AnalysedTokens();
      return tokens.of(text, stems);
    }
  }

  private static final class WeightedField extends Field {
    private final WeightedTerms.Counted terms;

    WeightedField(String name, WeightedTerms.Counted terms) {
      super(name, WEIGHTED);
      this.terms = terms;
    }

    @Override
    public TokenStream tokenStream(Analyzer unused, @Nullable TokenStream used) {
      return terms.tokens(used);
    }
  }

  private static BytesRef term(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    return new BytesRef(
        bytes.length <= MAX_KEYWORD_BYTES ? bytes : Arrays.copyOf(bytes, MAX_KEYWORD_BYTES));
  }
}
