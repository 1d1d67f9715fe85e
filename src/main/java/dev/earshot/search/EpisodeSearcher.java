package dev.earshot.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/// Answers from one commit of the index, and opens nothing else. Threads may share it.
///
/// Every method throws [UnusableIndexException] where it finds the index damaged: rebuild it.
public final class EpisodeSearcher implements AutoCloseable {
  private final Path folder;
  private final Snapshot snapshot;
  private final EpisodeSearch search;

  private EpisodeSearcher(Path folder, Snapshot snapshot, InstantSource clock) {
    this.folder = folder;
    this.snapshot = snapshot;
    this.search = new EpisodeSearch(snapshot, clock);
  }

  /// Opens the last commit of an index folder. What is committed later is not seen.
  ///
  /// @param clock tells how old an episode is
  public static EpisodeSearcher open(Path folder, InstantSource clock)
      throws UnusableIndexException {
    return new EpisodeSearcher(folder, Snapshot.open(folder), clock);
  }

  /// The episodes that answer a query.
  public Hits search(SearchQuery query) throws UnusableIndexException {
    return reading(() -> search.search(query));
  }

  /// Every mention of a package.
  public PackageHistory packageHistory(PackageQuery query) throws UnusableIndexException {
    return reading(() -> new PackageLookup(snapshot).history(query));
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

  /// How much there is.
  public IndexCounts counts() throws UnusableIndexException {
    return reading(() -> new Everything(snapshot).counts());
  }

  @Override
  public void close() throws IOException {
    snapshot.close();
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
