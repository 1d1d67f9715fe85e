package dev.earshot.search.snapshot;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.codecs.PostingsFormat;

/// The formats of Lucene's files.
public final class Formats {
  private Formats() {}

  /// Finds them: Lucene looks through all jars, which is most of what opening an index takes the
  /// first time.
  public static void load() {
    Codec.getDefault();
    PostingsFormat.availablePostingsFormats();
    DocValuesFormat.availableDocValuesFormats();
  }
}
