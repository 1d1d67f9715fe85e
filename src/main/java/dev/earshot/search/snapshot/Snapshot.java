package dev.earshot.search.snapshot;

import dev.earshot.index.IndexVersion;
import dev.earshot.index.document.Analyzers;
import dev.earshot.index.document.EpisodeFields;
import dev.earshot.index.document.StoredText;
import dev.earshot.index.text.Terms;
import dev.earshot.index.text.stem.Stemmers;
import dev.earshot.podcast.Clue;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Topic;
import dev.earshot.search.answer.EpisodeDetail;
import dev.earshot.search.words.StopWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.util.BitSet;

/// One commit of the index, open for reading, and the way through its blocks.
public final class Snapshot implements AutoCloseable {
  public static final Query EPISODES =
      new TermQuery(new Term(EpisodeFields.TYPE, EpisodeFields.EPISODE));
  public static final Query TOPICS =
      new TermQuery(new Term(EpisodeFields.TYPE, EpisodeFields.TOPIC));
  public static final Query MENTIONS =
      new TermQuery(new Term(EpisodeFields.TYPE, EpisodeFields.MENTION));

  /// All documents of episodes that repeat those of another feed.
  public static final Query COPIES =
      new TermQuery(new Term(EpisodeFields.TYPE, EpisodeFields.COPY));

  /// What the longest query may come to, each of its words in all forms.
  private static final int MAX_CLAUSES = 16_384;

  /// From so many documents on the segments are searched side by side; before, threads cost more
  /// than they save.
  private static final int MANY = 250_000;

  static {
    IndexSearcher.setMaxClauseCount(MAX_CLAUSES);
  }

  private final DirectoryReader reader;
  private final boolean isForOnce;
  private final IndexSearcher searcher;
  private final BitSetProducer episodes = new QueryBitSetProducer(EPISODES);

  private final Set<String> languages;
  private final Queue<Terms> analyses = new ConcurrentLinkedQueue<>();

  private Snapshot(DirectoryReader reader, boolean isForOnce) throws IOException {
    this.reader = reader;
    this.isForOnce = isForOnce;
    boolean isLarge = reader.maxDoc() > MANY;
    this.searcher = new IndexSearcher(reader, isLarge ? ForkJoinPool.commonPool() : null);
    this.searcher.setSimilarity(Analyzers.similarity());
    this.languages = Set.copyOf(IndexTerms.of(reader, EpisodeFields.LANGUAGE));
  }

  /// Loads what opening needs besides the formats: comparators for which the JVM makes code.
  public static void prepare() {
    var _ = new IndexSearcher.LeafSlice(new ArrayList<>());
  }

  /// The languages of the feeds.
  public Set<String> languages() {
    return languages;
  }

  /// Something to read that needs to analyse text.
  public interface Analysing<T> {
    T read(Terms analysis) throws IOException;
  }

  /// Lends an analysis that nobody else uses at the time.
  public <T> T analysing(Analysing<T> reading) throws IOException {
    Terms waiting = analyses.poll();
    Terms analysis = waiting == null ? new Terms(Stemmers.of(languages)) : waiting;
    try {
      return reading.read(analysis);
    } finally {
      analyses.add(analysis);
    }
  }

  public StopWords stopWords() {
    return new StopWords(languages);
  }

  /// Opens the last commit.
  public static Snapshot open(Path folder) throws UnusableIndexException {
    return open(folder, false);
  }

  /// The same for one question: see [IndexFolder#openOnce].
  public static Snapshot openOnce(Path folder) throws UnusableIndexException {
    return open(folder, true);
  }

  private static Snapshot open(Path path, boolean isForOnce) throws UnusableIndexException {
    IndexFolder folder = new IndexFolder(path);
    DirectoryReader reader = isForOnce ? folder.openOnce() : folder.open();
    try {
      return new Snapshot(reader, isForOnce);
    } catch (IOException failed) {
      IndexFolder.closeQuietly(reader, failed);
      throw new UnusableIndexException(UnusableIndexException.Reason.CORRUPT, path, failed);
    }
  }

  public IndexSearcher searcher() {
    return searcher;
  }

  public DirectoryReader reader() {
    return reader;
  }

  /// The number of the last change of an archive that this holds; 0 where it is of another one.
  public long sequence(String archiveId) throws IOException {
    return IndexVersion.sequence(reader.getIndexCommit().getUserData(), archiveId);
  }

  /// Whether any episode repeats one of another feed; most indexes need not look for them.
  public boolean hasCopies() throws IOException {
    return reader.docFreq(new Term(EpisodeFields.TYPE, EpisodeFields.COPY)) > 0;
  }

  /// Which documents are episodes, the parents of blocks.
  public BitSetProducer episodes() {
    return episodes;
  }

  public StoredEpisode episode(int document) throws IOException {
    return new StoredEpisode(searcher.storedFields().document(document));
  }

  /// Episodes of which each is going to be shown.
  public ShownEpisodes shown(List<Integer> documents) {
    ShownEpisodes shown = new ShownEpisodes(this::shown, documents);
    return isForOnce ? shown.ahead() : shown;
  }

  private StoredEpisode shown(int document) throws IOException {
    return new StoredEpisode(searcher.storedFields().document(document, StoredEpisode.TO_SHOW));
  }

  /// An episode's id, without reading the rest of it.
  public EpisodeId id(int episode) throws IOException {
    Set<String> field = Set.of(EpisodeFields.ID);
    return new EpisodeId(searcher.storedFields().document(episode, field).get(EpisodeFields.ID));
  }

  public StoredMention mention(int document) throws IOException {
    return new StoredMention(searcher.storedFields().document(document));
  }

  /// A mention.
  ///
  /// @param notes those of its episode
  public Mention mention(int document, String notes) throws IOException {
    return mention(document).mention(notes, clues(document));
  }

  /// What spoke for and against a mention, strongest first.
  private List<Clue> clues(int mention) throws IOException {
    LeafReaderContext leaf = leaf(mention);
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), EpisodeFields.CLUE);
    List<Clue> clues = new ArrayList<>();
    if (values.advanceExact(mention - leaf.docBase)) {
      for (int i = 0; i < values.docValueCount(); i++) {
        clues.add(StoredText.clue(values.lookupOrd(values.nextOrd()).utf8ToString()));
      }
    }
    clues.sort(Comparator.comparingDouble((Clue clue) -> -Math.abs(clue.weight())));
    return clues;
  }

  /// The episode whose block holds a topic or mention.
  public int episodeOf(int child) throws IOException {
    LeafReaderContext leaf = leaf(child);
    return leaf.docBase + bits(leaf).nextSetBit(child - leaf.docBase);
  }

  /// Everything about an episode.
  public EpisodeDetail detail(int episode) throws IOException {
    StoredFields fields = searcher.storedFields();
    StoredEpisode stored = new StoredEpisode(fields.document(episode));
    List<Topic> topics = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    LeafReaderContext leaf = leaf(episode);
    StoredTopics told = new StoredTopics(leaf);
    for (int i = firstChild(episode); i < episode; i++) {
      Optional<Topic> topic = told.topic(i - leaf.docBase);
      if (topic.isPresent()) {
        topics.add(topic.orElseThrow());
      } else {
        mentions.add(new StoredMention(fields.document(i)).mention(stored.notes(), clues(i)));
      }
    }
    return new EpisodeDetail(
        stored.header(),
        stored.notes(),
        topics,
        stored.links(),
        mentions,
        stored.people(),
        stored.recording());
  }

  /// The block's first document.
  public int firstChild(int episode) throws IOException {
    LeafReaderContext leaf = leaf(episode);
    int inLeaf = episode - leaf.docBase;
    int before = inLeaf == 0 ? -1 : bits(leaf).prevSetBit(inLeaf - 1);
    return leaf.docBase + before + 1;
  }

  public LeafReaderContext leaf(int document) {
    List<LeafReaderContext> leaves = reader.leaves();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }

  private BitSet bits(LeafReaderContext leaf) throws IOException {
    return Optional.ofNullable(episodes.getBitSet(leaf)).orElseThrow();
  }

  @Override
  public void close() throws IOException {
    try (var _ = reader.directory()) {
      reader.close();
    }
  }
}
