package dev.earshot.search;

import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Purl;
import dev.earshot.search.answer.EpisodeDetail;
import dev.earshot.search.answer.EpisodeMention;
import dev.earshot.search.answer.Facet;
import dev.earshot.search.answer.FacetCount;
import dev.earshot.search.answer.HeadingOccurrence;
import dev.earshot.search.answer.Hit;
import dev.earshot.search.answer.Hits;
import dev.earshot.search.answer.IndexCounts;
import dev.earshot.search.answer.Occurrence;
import dev.earshot.search.answer.PackageHistory;
import dev.earshot.search.query.PackageQuery;
import dev.earshot.search.query.SavedQueries;
import dev.earshot.search.query.Scope;
import dev.earshot.search.query.SearchQuery;
import dev.earshot.search.snapshot.Snapshot;
import dev.earshot.search.snapshot.UnusableIndexException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Answers from one commit of the index, and opens nothing else. Threads may share it.
///
/// Every method throws [UnusableIndexException] where it finds the index damaged: rebuild it.
public final class EpisodeSearcher implements AutoCloseable {
  private static final Preparation PREPARATION = new Preparation();

  private final Path folder;
  private final Snapshot snapshot;
  private final InstantSource clock;
  private final SavedQueries saved;

  private EpisodeSearcher(Path folder, Snapshot snapshot, InstantSource clock, SavedQueries saved) {
    this.folder = folder;
    this.snapshot = snapshot;
    this.clock = clock;
    this.saved = saved;
  }

  /// Loads what every search needs: a process that is going to search may do it in another thread,
  /// while it still reads what it is to search for. Nothing depends on it.
  public static void prepare() {
    PREPARATION.run();
  }

  /// Opens the last commit of an index folder. What is committed later is not seen.
  ///
  /// @param clock tells how old an episode is
  public static EpisodeSearcher open(Path folder, InstantSource clock)
      throws UnusableIndexException {
    return open(folder, clock, SavedQueries.NONE);
  }

  /// The same, with queries that others may refer to by name.
  public static EpisodeSearcher open(Path folder, InstantSource clock, SavedQueries saved)
      throws UnusableIndexException {
    return new EpisodeSearcher(folder, Snapshot.open(folder), clock, saved);
  }

  /// The same for a process that asks one question and ends: it opens sooner, and answers later.
  public static EpisodeSearcher openOnce(Path folder, InstantSource clock, SavedQueries saved)
      throws UnusableIndexException {
    PREPARATION.help();
    return new EpisodeSearcher(folder, Snapshot.openOnce(folder), clock, saved);
  }

  /// The episodes that answer a query.
  public Hits search(SearchQuery query) throws UnusableIndexException {
    return reading(() -> search().hits(query));
  }

  /// All episodes that have everything a query asks for. Unlike [#search], where that is none it
  /// gives none: an alert is not to be set off by what is merely near.
  public Set<EpisodeId> matching(SearchQuery query) throws UnusableIndexException {
    return reading(() -> search().matching(query, Optional.empty()));
  }

  /// Those of given episodes that have everything a query asks for.
  public Set<EpisodeId> matching(SearchQuery query, Collection<EpisodeId> among)
      throws UnusableIndexException {
    return reading(() -> search().matching(query, Optional.of(among)));
  }

  /// Given episodes, newest first, each with the passage that answers a query; one that the index
  /// lacks is left out.
  ///
  /// @param limit how many at most
  public List<Hit> answers(SearchQuery query, Collection<EpisodeId> episodes, int limit)
      throws UnusableIndexException {
    return reading(() -> search().answers(query, episodes, limit));
  }

  /// How many episodes answer a query.
  public long count(SearchQuery query) throws UnusableIndexException {
    return reading(() -> search().plan(query).total());
  }

  /// How the answers to a query spread: for each facet its most frequent values, the most frequent
  /// first.
  public Map<Facet, List<FacetCount>> facets(SearchQuery query, Set<Facet> facets, int top)
      throws UnusableIndexException {
    return reading(
        () -> new FacetCounter(snapshot).count(search().plan(query).query(), facets, top));
  }

  /// The values of a facet that begin with a text, in either case, sorted.
  ///
  /// @param limit how many at most
  public List<String> values(Facet facet, String beginning, int limit)
      throws UnusableIndexException {
    return reading(() -> new FacetCounter(snapshot).values(facet, beginning, limit));
  }

  /// Other episodes about the same things, best first.
  public Hits similar(EpisodeDetail episode, int limit) throws UnusableIndexException {
    return reading(() -> search().similar(episode, limit));
  }

  /// Every mention of a package.
  public PackageHistory packageHistory(PackageQuery query) throws UnusableIndexException {
    return packageHistory(query, List.of());
  }

  /// Every mention of a package, and of those that people call by the name besides.
  public PackageHistory packageHistory(PackageQuery query, List<Purl> alsoMeant)
      throws UnusableIndexException {
    return reading(() -> new PackageLookup(snapshot).history(query, alsoMeant));
  }

  /// The episodes that a reference may mean: an id or the unique beginning of one, a link, a GUID,
  /// a number (`227`, `#227`, `JSJ 437`, `Python Bytes #227`), or an exact title. Several episodes
  /// where it is not unique, newest first; none where nothing is meant.
  public List<EpisodeDetail> show(String reference) throws UnusableIndexException {
    return reading(() -> new EpisodeLookup(snapshot).find(reference));
  }

  /// Hands over every episode, sorted by feed, publication and id; undated ones last in their feed.
  public void episodes(Consumer<EpisodeDetail> visitor) throws UnusableIndexException {
    reading(() -> new Everything(snapshot).visit(visitor));
  }

  /// Hands over every mention, in the order of [#episodes], within an episode as its notes have
  /// them.
  public void mentions(Consumer<EpisodeMention> visitor) throws UnusableIndexException {
    episodes(episode ->
        episode.mentions().stream()
            .map(mention -> new EpisodeMention(episode.header(), mention))
            .forEach(visitor));
  }

  /// What the episodes of a scope mention of some kinds, as far as counting needs it; in no order.
  public List<Occurrence> occurrences(Set<Mention.Kind> kinds, Scope scope)
      throws UnusableIndexException {
    return reading(() -> new Occurrences(snapshot, scope).mentions(kinds));
  }

  /// The same of the episodes that answer a query.
  public List<Occurrence> occurrences(Set<Mention.Kind> kinds, SearchQuery query)
      throws UnusableIndexException {
    // The query itself leaves out copies that are not asked for.
    Occurrences all = new Occurrences(snapshot, Scope.ALL.withCopies());
    return reading(() -> all.mentions(kinds, search().plan(query).query()));
  }

  /// The headings of the topics that the episodes of a scope have, as far as counting needs it; in
  /// no order.
  public List<HeadingOccurrence> headings(Scope scope) throws UnusableIndexException {
    return reading(() -> new Occurrences(snapshot, scope).headings());
  }

  /// When the episodes of a scope came out, in no order; undated ones are left out.
  public List<Instant> publications(Scope scope) throws UnusableIndexException {
    return reading(() -> new Occurrences(snapshot, scope).publications());
  }

  /// How far this commit follows an archive: the number of the last change that it holds; 0 where
  /// it was made from another one.
  public long sequence(String archiveId) throws UnusableIndexException {
    return reading(() -> snapshot.sequence(archiveId));
  }

  /// How much there is.
  public IndexCounts counts() throws UnusableIndexException {
    return reading(() -> new Everything(snapshot).counts());
  }

  @Override
  public void close() throws IOException {
    snapshot.close();
  }

  private EpisodeSearch search() {
    return new EpisodeSearch(snapshot, clock.instant(), saved);
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  private <T> T reading(Reading<T> reading) throws UnusableIndexException {
    try {
      return reading.read();
    } catch (IOException damaged) {
      throw new UnusableIndexException(UnusableIndexException.Reason.CORRUPT, folder, damaged);
    }
  }
}
