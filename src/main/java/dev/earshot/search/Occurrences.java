package dev.earshot.search;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Topic;
import dev.earshot.search.answer.HeadingOccurrence;
import dev.earshot.search.answer.Occurrence;
import dev.earshot.search.plan.Scopes;
import dev.earshot.search.query.Scope;
import dev.earshot.search.snapshot.Snapshot;
import dev.earshot.search.snapshot.StoredMention;
import dev.earshot.search.snapshot.StoredTopics;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// Reads every mention as far as counting needs it: of the episodes only doc values.
final class Occurrences {
  private static final Set<String> STORED =
      Set.of(EpisodeFields.PURL, EpisodeFields.PACKAGE_NAME, EpisodeFields.PRESENTER);

  private final Snapshot snapshot;
  private final Scope scope;

  Occurrences(Snapshot snapshot, Scope scope) {
    this.snapshot = snapshot;
    this.scope = scope;
  }

  /// What the episodes of the scope mention of some kinds, in no order.
  List<Occurrence> mentions(Set<Mention.Kind> kinds) throws IOException {
    return read(new Scopes(snapshot, scope).children(of(kinds).build()));
  }

  /// What those of its episodes mention that a query finds.
  List<Occurrence> mentions(Set<Mention.Kind> kinds, Query episodes) throws IOException {
    Query ofThese = new ToChildBlockJoinQuery(episodes, snapshot.episodes());
    return read(new Scopes(snapshot, scope).children(of(kinds).add(ofThese, Occur.FILTER).build()));
  }

  private static BooleanQuery.Builder of(Set<Mention.Kind> kinds) {
    List<BytesRef> names =
        kinds.stream().map(kind -> new BytesRef(kind.name().toLowerCase(Locale.ROOT))).toList();
    return new BooleanQuery.Builder()
        .add(Snapshot.MENTIONS, Occur.FILTER)
        .add(new TermInSetQuery(EpisodeFields.KIND, names), Occur.FILTER);
  }

  private List<Occurrence> read(Query query) throws IOException {
    List<Occurrence> found = new ArrayList<>();
    read(query, leaf -> new Mentions(new Episodes(leaf), leaf.reader().storedFields(), found));
    return found;
  }

  /// The headings of the topics that the episodes of the scope have, in no order; those of
  /// sponsors, picks and the like are left out.
  List<HeadingOccurrence> headings() throws IOException {
    List<HeadingOccurrence> found = new ArrayList<>();
    Query topics = new Scopes(snapshot, scope).children(Snapshot.TOPICS);
    read(
        topics,
        leaf -> {
          Episodes episodes = new Episodes(leaf);
          StoredTopics stored = new StoredTopics(leaf);
          return document -> {
            episodes.moveTo(document);
            stored
                .topic(document)
                .filter(topic -> topic.kind() == Topic.Kind.TOPIC)
                .map(topic -> new HeadingOccurrence(topic.heading(), episodes.id, episodes.show))
                .ifPresent(found::add);
          };
        });
    return found;
  }

  /// When the episodes of the scope came out, in no order; undated ones are left out.
  List<Instant> publications() throws IOException {
    List<Instant> found = new ArrayList<>();
    read(
        new Scopes(snapshot, scope).episodes(Snapshot.EPISODES),
        leaf -> {
          NumericDocValues dates = DocValues.getNumeric(leaf.reader(), EpisodeFields.PUBLISHED);
          return document -> {
            if (dates.advanceExact(document)) {
              found.add(Instant.ofEpochMilli(dates.longValue()));
            }
          };
        });
    return found;
  }

  private interface Leaf {
    Reader reader(LeafReaderContext leaf) throws IOException;
  }

  private interface Reader {
    void read(int document) throws IOException;
  }

  private void read(Query query, Leaf leaf) throws IOException {
    var searcher = snapshot.searcher();
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext context : snapshot.reader().leaves()) {
      Scorer scorer = weight.scorer(context);
      if (scorer != null) {
        Reader reader = leaf.reader(context);
        Bits live = context.reader().getLiveDocs();
        DocIdSetIterator documents = scorer.iterator();
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          int document = documents.docID();
          // What a changed episode was before stays in its segment until that is merged.
          if (live == null || live.get(document)) {
            reader.read(document);
          }
        }
      }
    }
  }

  /// The mentions of one segment.
  private static final class Mentions implements Reader {
    private final List<Occurrence> found;
    private final StoredFields stored;
    private final Episodes episodes;

    Mentions(Episodes episodes, StoredFields stored, List<Occurrence> found) {
      this.episodes = episodes;
      this.stored = stored;
      this.found = found;
    }

    @Override
    public void read(int document) throws IOException {
      episodes.moveTo(document);
      StoredMention mention = new StoredMention(stored.document(document, STORED));
      found.add(
          new Occurrence(
              mention.purl(),
              mention.packageName(),
              episodes.id,
              episodes.show,
              episodes.published,
              mention.presenters()));
    }
  }

  /// The episodes of one segment: the doc values of the one whose block is read.
  private final class Episodes {
    private final BitSet episodes;
    private final SortedDocValues ids;
    private final NumericDocValues dates;
    private final SortedSetDocValues shows;
    private int episode = -1;
    private EpisodeId id = new EpisodeId("000000000000");
    private String show = "";
    private Optional<Instant> published = Optional.empty();

    Episodes(LeafReaderContext context) throws IOException {
      LeafReader reader = context.reader();
      episodes = Optional.ofNullable(snapshot.episodes().getBitSet(context)).orElseThrow();
      ids = DocValues.getSorted(reader, EpisodeFields.ID);
      dates = DocValues.getNumeric(reader, EpisodeFields.PUBLISHED);
      shows = DocValues.getSortedSet(reader, EpisodeFields.SHOW_FACET);
    }

    /// To the episode whose block holds a document.
    void moveTo(int document) throws IOException {
      int parent = episodes.nextSetBit(document);
      if (parent != episode) {
        read(parent);
      }
    }

    private void read(int parent) throws IOException {
      episode = parent;
      id =
          new EpisodeId(
              ids.advanceExact(parent) ? ids.lookupOrd(ids.ordValue()).utf8ToString() : "");
      show = shows.advanceExact(parent) ? shows.lookupOrd(shows.nextOrd()).utf8ToString() : "";
      published =
          dates.advanceExact(parent)
              ? Optional.of(Instant.ofEpochMilli(dates.longValue()))
              : Optional.empty();
    }
  }
}
