package dev.earshot.index.text;

import dev.earshot.index.text.stem.Stemmers;
import org.apache.lucene.util.BytesRef;

/// One indexed form, once for all texts of an analysis, so that it is encoded once.
final class Form {
  private final String text;
  private final BytesRef bytes;
  private final boolean isStem;

  /// A counter for [WeightedTerms], zero between its uses.
  int sum;

  Form(String text) {
    this.text = text;
    this.bytes = new BytesRef(text);
    this.isStem = text.startsWith(Stemmers.MARK);
  }

  String text() {
    return text;
  }

  boolean isStem() {
    return isStem;
  }

  BytesRef bytes() {
    return bytes;
  }
}
