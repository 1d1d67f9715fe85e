package dev.earshot.search.trends;

import dev.earshot.podcast.Purl;
import dev.earshot.search.answer.Occurrence;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds the packages whose share of episodes has grown more than chance explains.
///
/// Shares, not counts, as a period may have more episodes than the one before; and no mere ratio,
/// as three mentions after one are no trend.
public final class Trends {
  private static final Comparator<Trend> MOST_SURPRISING_FIRST =
      Comparator.comparingDouble(Trend::surprise).reversed().thenComparing(Trend::purl);

  private final Period now;
  private final Period before;
  private final long episodesNow;
  private final long episodesBefore;

  /// @param publications of all episodes, whatever they mention
  public Trends(Period now, Collection<Instant> publications) {
    this.now = now;
    this.before = now.before();
    this.episodesNow = publications.stream().filter(this.now::holds).count();
    this.episodesBefore = publications.stream().filter(before::holds).count();
  }

  /// How many episodes came out in the period.
  public long episodesNow() {
    return episodesNow;
  }

  /// How many came out in the period before.
  public long episodesBefore() {
    return episodesBefore;
  }

  /// What rises so much that chance does it once in a hundred, the most surprising first.
  public List<Trend> rising(Collection<Occurrence> mentions) {
    Map<Purl, PackageCount> earlier = counts(mentions, before);
    return counts(mentions, now).values().stream()
        .map(count -> trend(count, earlier))
        .filter(trend -> trend.surprise() >= LogLikelihood.ONE_IN_A_HUNDRED)
        .sorted(MOST_SURPRISING_FIRST)
        .toList();
  }

  private Trend trend(PackageCount count, Map<Purl, PackageCount> earlier) {
    PackageCount then = earlier.get(count.purl());
    int old = then == null ? 0 : then.episodes();
    double growth =
        (count.episodes() + 0.5) / (episodesNow + 1) * ((episodesBefore + 1) / (old + 0.5));
    double surprise = LogLikelihood.signed(count.episodes(), episodesNow, old, episodesBefore);
    return new Trend(count.purl(), count.name(), count.episodes(), old, growth, surprise);
  }

  private static Map<Purl, PackageCount> counts(Collection<Occurrence> mentions, Period period) {
    return PackageCounts.of(
            mentions.stream().filter(m -> m.published().filter(period::holds).isPresent()).toList())
        .stream()
        .collect(Collectors.toMap(PackageCount::purl, Function.identity()));
  }
}
