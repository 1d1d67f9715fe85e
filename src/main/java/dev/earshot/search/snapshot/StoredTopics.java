package dev.earshot.search.snapshot;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.index.document.StoredText;
import dev.earshot.podcast.Topic;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;

/// The topics of one segment, to be asked for in the order of their documents.
public final class StoredTopics {
  private final BinaryDocValues topics;

  public StoredTopics(LeafReaderContext leaf) throws IOException {
    this.topics = DocValues.getBinary(leaf.reader(), EpisodeFields.TOLD_TOPIC);
  }

  /// The topic that a document of the segment is; empty where it is none.
  public Optional<Topic> topic(int document) throws IOException {
    return topics.advanceExact(document)
        ? Optional.of(StoredText.topic(topics.binaryValue().utf8ToString()))
        : Optional.empty();
  }
}
