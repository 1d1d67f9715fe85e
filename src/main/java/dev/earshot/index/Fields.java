package dev.earshot.index;

import dev.earshot.podcast.Span;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/// A document in the making: one method for each type of field that [EpisodeFields] speaks of.
final class Fields {
  /// Lucene refuses terms of more than 32,766 bytes; nobody looks for such a one by its end.
  private static final int MAX_KEYWORD_BYTES = 1000;

  private final Document document = new Document();

  Fields(String type) {
    key(EpisodeFields.TYPE, type);
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

  /// Analysed, and stored.
  Fields text(String field, String value) {
    document.add(new TextField(field, value, Field.Store.YES));
    return this;
  }

  /// Analysed.
  Fields words(String field, String value) {
    document.add(new TextField(field, value, Field.Store.NO));
    return this;
  }

  /// For ranges and sorting, and stored.
  Fields number(String field, long value) {
    document.add(new LongField(field, value, Field.Store.YES));
    return this;
  }

  Fields number(String field, double value) {
    document.add(new DoubleField(field, value, Field.Store.YES));
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
    return stored(field, value.start() + "-" + value.end());
  }

  private static BytesRef term(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    return new BytesRef(
        bytes.length <= MAX_KEYWORD_BYTES ? bytes : Arrays.copyOf(bytes, MAX_KEYWORD_BYTES));
  }
}
