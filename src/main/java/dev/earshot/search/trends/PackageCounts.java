package dev.earshot.search.trends;

import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Purl;
import dev.earshot.search.answer.Occurrence;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Counts packages by the episodes that mention them.
public final class PackageCounts {
  private static final Comparator<PackageCount> MOST_FIRST =
      Comparator.comparingInt(PackageCount::episodes)
          .reversed()
          .thenComparing(Comparator.comparingInt(PackageCount::shows).reversed())
          .thenComparing(PackageCount::purl);

  private PackageCounts() {}

  /// The most mentioned first.
  public static List<PackageCount> of(Collection<Occurrence> mentions) {
    Map<Purl, Tally> tallies = new TreeMap<>();
    mentions.forEach(m -> tallies.computeIfAbsent(m.purl(), _ -> new Tally()).add(m));
    return tallies.entrySet().stream()
        .map(entry -> entry.getValue().count(entry.getKey()))
        .sorted(MOST_FIRST)
        .toList();
  }

  /// The packages of which no mention is older than an instant, the most mentioned first. Undated
  /// mentions say nothing.
  ///
  /// @param mentions those before the instant among them
  public static List<PackageCount> newSince(Instant since, Collection<Occurrence> mentions) {
    Predicate<PackageCount> isNew =
        count -> count.first().filter(first -> !first.isBefore(since)).isPresent();
    return of(mentions).stream().filter(isNew).toList();
  }

  /// What is counted of one package.
  private static final class Tally {
    private final Set<EpisodeId> episodes = new HashSet<>();
    private final Set<String> shows = new HashSet<>();
    private String name = "";
    private Optional<Instant> first = Optional.empty();
    private Optional<Instant> last = Optional.empty();

    void add(Occurrence mention) {
      episodes.add(mention.episode());
      shows.add(mention.show());
      // The smallest spelling, so that it does not depend on the order.
      name = name.isEmpty() || mention.name().compareTo(name) < 0 ? mention.name() : name;
      mention
          .published()
          .ifPresent(at -> {
            first = Optional.of(first.filter(at::isAfter).orElse(at));
            last = Optional.of(last.filter(at::isBefore).orElse(at));
          });
    }

    PackageCount count(Purl purl) {
      return new PackageCount(purl, name, episodes.size(), shows.size(), first, last);
    }
  }
}
