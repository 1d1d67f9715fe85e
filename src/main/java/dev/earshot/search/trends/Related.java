package dev.earshot.search.trends;

import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Purl;
import dev.earshot.search.answer.Occurrence;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is mentioned together with a package more often than chance explains, and by whom.
///
/// @param episodes how many mention the package
/// @param relations the most surprising first
/// @param shows how many of its episodes each show has, most first
/// @param people how many of its episodes have each of its presenters, most first
public record Related(
    int episodes,
    List<Relation> relations,
    Map<String, Integer> shows,
    Map<String, Integer> people) {
  /// One episode that has both proves nothing.
  private static final int FEWEST_TOGETHER = 2;

  private static final Comparator<Relation> MOST_SURPRISING_FIRST =
      Comparator.comparingDouble(Relation::surprise).reversed().thenComparing(Relation::purl);

  /// Looks at one package, which may have several purls.
  ///
  /// @param mentions of all packages
  public static Related to(Set<Purl> packages, Collection<Occurrence> mentions) {
    List<Occurrence> own = mentions.stream().filter(m -> packages.contains(m.purl())).toList();
    Set<EpisodeId> with = episodes(own);
    long without = (long) episodes(mentions).size() - with.size();
    Map<Purl, Integer> together =
        PackageCounts.of(mentions.stream().filter(m -> with.contains(m.episode())).toList())
            .stream()
            .collect(Collectors.toMap(PackageCount::purl, PackageCount::episodes));
    List<Relation> relations =
        PackageCounts.of(mentions).stream()
            .filter(count -> !packages.contains(count.purl()))
            .filter(count -> together.getOrDefault(count.purl(), 0) >= FEWEST_TOGETHER)
            .map(count -> relation(count, together.getOrDefault(count.purl(), 0), with, without))
            .filter(relation -> relation.surprise() >= LogLikelihood.ONE_IN_A_THOUSAND)
            .sorted(MOST_SURPRISING_FIRST)
            .toList();
    return new Related(
        with.size(),
        relations,
        counted(own, m -> List.of(m.show())),
        counted(own, Occurrence::presenters));
  }

  private static Relation relation(
      PackageCount count, int together, Set<EpisodeId> with, long without) {
    double surprise =
        LogLikelihood.signed(together, with.size(), count.episodes() - together, without);
    return new Relation(count.purl(), count.name(), together, count.episodes(), surprise);
  }

  private static Set<EpisodeId> episodes(Collection<Occurrence> mentions) {
    return mentions.stream().map(Occurrence::episode).collect(Collectors.toSet());
  }

  private static Map<String, Integer> counted(
      List<Occurrence> mentions, Function<Occurrence, List<String>> names) {
    Map<String, Set<EpisodeId>> episodes = new TreeMap<>();
    for (Occurrence mention : mentions) {
      for (String name : names.apply(mention)) {
        episodes.computeIfAbsent(name, _ -> new HashSet<>()).add(mention.episode());
      }
    }
    return Ranked.of(episodes);
  }
}
