package dev.earshot.parse.identity;

import dev.earshot.podcast.EpisodeId;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Knows episodes again whose identity changed: a publisher who changes GUIDs or moves hosts would
/// otherwise publish every episode a second time.
///
/// A new episode is an old one if both have the same enclosure path and are alike in title or date,
/// or the same title within two days; and only if no other episode, known or current, has that path
/// or title: `/latest.mp3` and "News" name nothing. An old episode that the feed still carries is
/// none that anything new could be. Where in doubt two episodes stay two: one too many can be
/// mended, one that was overwritten is lost.
public final class Aliases {
  private static final Duration NEAR = Duration.ofDays(2);
  private static final Duration SAME_DAY = Duration.ofHours(12);
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
    Set<EpisodeId> present = ids(current);
    Set<EpisodeId> before = ids(known);
    Map<EpisodeId, EpisodeId> aliases = new HashMap<>();
    Set<EpisodeId> taken = new HashSet<>();
    boolean single = current.size() == 1; // a newscast: the next one has the same title
    BiPredicate<KnownEpisode, KnownEpisode> likely =
        (old, young) -> isNear(old, young, single ? SAME_DAY : NEAR);
    for (Naming naming :
        List.of(
            new Naming(KnownEpisode::enclosurePath, Aliases::isAlike),
            new Naming(Aliases::words, likely))) {
      Map<String, KnownEpisode> old = naming.named(known);
      old.values().removeIf(gone -> present.contains(gone.id()) || taken.contains(gone.id()));
      Map<String, KnownEpisode> young = naming.named(current);
      young
          .values()
          .removeIf(fresh -> before.contains(fresh.id()) || aliases.containsKey(fresh.id()));
      young.forEach((name, fresh) ->
          Optional.ofNullable(old.get(name))
              .filter(gone -> naming.likeness.test(gone, fresh))
              .ifPresent(gone -> {
                aliases.put(fresh.id(), gone.id());
                taken.add(gone.id());
              }));
    }
    return Map.copyOf(aliases);
  }

  /// What names an episode, and what must hold besides of two that have the name.
  private record Naming(
      Function<KnownEpisode, Optional<String>> name,
      BiPredicate<KnownEpisode, KnownEpisode> likeness) {

    /// The episodes by name, without those that share theirs.
    Map<String, KnownEpisode> named(Collection<KnownEpisode> episodes) {
      Map<String, KnownEpisode> named = new HashMap<>();
      Set<String> shared = new HashSet<>();
      for (KnownEpisode episode : episodes) {
        Optional<String> given = name.apply(episode);
        if (given.isPresent() && named.putIfAbsent(given.get(), episode) != null) {
          shared.add(given.get());
        }
      }
      named.keySet().removeAll(shared);
      return named;
    }
  }

  private static Set<EpisodeId> ids(Collection<KnownEpisode> episodes) {
    Set<EpisodeId> ids = new HashSet<>();
    episodes.forEach(episode -> ids.add(episode.id()));
    return ids;
  }

  private static boolean isAlike(KnownEpisode old, KnownEpisode young) {
    return (words(old).isPresent() && words(old).equals(words(young))) || isNear(old, young, NEAR);
  }

  private static boolean isNear(KnownEpisode old, KnownEpisode young, Duration most) {
    if (old.published().isEmpty() || young.published().isEmpty()) {
      return false;
    }
    Instant one = old.published().get();
    Instant other = young.published().get();
    return Duration.between(one, other).abs().compareTo(most) <= 0;
  }

  /// The title's words, as spelling and punctuation are what gets mended.
  private static Optional<String> words(KnownEpisode episode) {
    String title = Normalizer.normalize(episode.title(), Normalizer.Form.NFKC);
    String words = NOT_WORDS.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }
}
