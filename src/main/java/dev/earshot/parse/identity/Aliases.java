package dev.earshot.parse.identity;

import dev.earshot.podcast.EpisodeId;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Knows episodes again whose identity changed: a publisher who changes GUIDs or moves hosts would
/// otherwise publish every episode a second time.
///
/// A new episode is an old one if both have the same enclosure path, or the same title within two
/// days, and only if no other new or old episode could be meant. An old episode that the feed still
/// carries is none that anything new could be.
public final class Aliases {
  private static final Duration NEAR = Duration.ofDays(2);
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Aliases() {}

  /// Which new episode is which old one.
  ///
  /// @param known every episode of the feed in the archive
  /// @param current every episode in the feed as it is now; those with an id that is known are not
  ///   new
  /// @return for each new id that is an alias, the id under which the episode is known
  public static Map<EpisodeId, EpisodeId> match(
      Collection<KnownEpisode> known, Collection<KnownEpisode> current) {
    Set<EpisodeId> present = new HashSet<>();
    current.forEach(episode -> present.add(episode.id()));
    List<KnownEpisode> gone = new ArrayList<>(known);
    gone.removeIf(episode -> present.contains(episode.id()));
    Set<EpisodeId> before = new HashSet<>();
    known.forEach(episode -> before.add(episode.id()));
    List<KnownEpisode> fresh = new ArrayList<>(current);
    fresh.removeIf(episode -> before.contains(episode.id()));

    Map<EpisodeId, EpisodeId> aliases = new HashMap<>();
    pair(gone, fresh, KnownEpisode::enclosurePath, aliases, (old, young) -> true);
    gone.removeIf(episode -> aliases.containsValue(episode.id()));
    fresh.removeIf(episode -> aliases.containsKey(episode.id()));
    pair(gone, fresh, Aliases::words, aliases, Aliases::isNear);
    return Map.copyOf(aliases);
  }

  /// Whether an old and a new episode of the same name can be one.
  @FunctionalInterface
  private interface Likeness {
    boolean holds(KnownEpisode old, KnownEpisode young);
  }

  private static void pair(
      List<KnownEpisode> gone,
      List<KnownEpisode> fresh,
      Function<KnownEpisode, Optional<String>> naming,
      Map<EpisodeId, EpisodeId> aliases,
      Likeness likeness) {
    Map<String, List<KnownEpisode>> old = byName(gone, naming);
    Map<String, List<KnownEpisode>> young = byName(fresh, naming);
    young.forEach((name, episodes) -> {
      for (KnownEpisode episode : episodes) {
        List<KnownEpisode> matches = like(old.getOrDefault(name, List.of()), episode, likeness);
        if (matches.size() == 1 && rivals(episodes, matches.getFirst(), likeness) == 1) {
          aliases.put(episode.id(), matches.getFirst().id());
        }
      }
    });
  }

  private static List<KnownEpisode> like(
      List<KnownEpisode> old, KnownEpisode young, Likeness likeness) {
    return old.stream().filter(episode -> likeness.holds(episode, young)).toList();
  }

  private static long rivals(List<KnownEpisode> young, KnownEpisode old, Likeness likeness) {
    return young.stream().filter(episode -> likeness.holds(old, episode)).count();
  }

  private static Map<String, List<KnownEpisode>> byName(
      List<KnownEpisode> episodes, Function<KnownEpisode, Optional<String>> naming) {
    Map<String, List<KnownEpisode>> byName = new HashMap<>();
    for (KnownEpisode episode : episodes) {
      naming
          .apply(episode)
          .ifPresent(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(episode));
    }
    return byName;
  }

  private static boolean isNear(KnownEpisode old, KnownEpisode young) {
    if (old.published().isEmpty() || young.published().isEmpty()) {
      return false;
    }
    Instant one = old.published().get();
    Instant other = young.published().get();
    return Duration.between(one, other).abs().compareTo(NEAR) <= 0;
  }

  /// The title's words, as spelling and punctuation are what gets mended.
  private static Optional<String> words(KnownEpisode episode) {
    String title = Normalizer.normalize(episode.title(), Normalizer.Form.NFKC);
    String words = NOT_WORDS.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }
}
