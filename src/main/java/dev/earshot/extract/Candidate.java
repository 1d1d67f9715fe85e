package dev.earshot.extract;

import dev.earshot.extract.known.Software;
import dev.earshot.extract.page.Named;
import dev.earshot.extract.page.Page;
import dev.earshot.extract.sighting.Sighting;
import dev.earshot.extract.sighting.Sign;
import dev.earshot.podcast.Mention.Evidence;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What may be a mention: all sightings of one piece of software, in order.
///
/// @param named where all names and links stand that were seen on the page
/// @param speakers who is said to have spoken of what, all over the episode
/// @param signs those of all places together; of an ordinary word, those of the clearest place,
///   since what a long text says of the word here and there does not add up
record Candidate(
    Page page, Named named, Speakers speakers, List<Sighting> sightings, Set<Sign> signs) {
  /// What the neighbourhood says for a package.
  private static final Set<Sign> SUPPORT =
      EnumSet.of(
          Sign.VERSION,
          Sign.DEFINED,
          Sign.DESCRIBED,
          Sign.CUE_BEFORE,
          Sign.CUE_AFTER,
          Sign.LISTED_WITH_KNOWN,
          Sign.LISTED_WITH_SEVERAL,
          Sign.WHOLE_STRONG,
          Sign.LINKED_HERE);

  static Candidate of(Page page, Named named, Speakers speakers, List<Sighting> sightings) {
    return new Candidate(page, named, speakers, sightings, together(sightings));
  }

  Software software() {
    return sightings.getFirst().software();
  }

  private static Set<Sign> together(List<Sighting> sightings) {
    EnumSet<Sign> signs = EnumSet.of(Sign.ANY);
    if (sightings.stream().allMatch(Candidate::isWord)) {
      signs.addAll(
          sightings.stream()
              .map(Sighting::signs)
              .max(Comparator.comparingLong(Candidate::support))
              .orElse(signs));
      return signs;
    }
    sightings.forEach(sighting -> signs.addAll(sighting.signs()));
    if (signs.contains(Sign.CAPITAL)) {
      signs.remove(Sign.COMMON_SENTENCE_CAPITAL);
      signs.remove(Sign.SENTENCE_CAPITAL);
    }
    if (sightings.size() > 1) {
      signs.add(Sign.SEVERAL);
    }
    return signs;
  }

  private static boolean isWord(Sighting sighting) {
    return sighting.evidence() == Evidence.NAME
        && (sighting.signs().contains(Sign.COMMON_LOWER)
            || sighting.signs().contains(Sign.COMMON_SENTENCE_CAPITAL));
  }

  private static long support(Set<Sign> signs) {
    return signs.stream().filter(SUPPORT::contains).count();
  }
}
