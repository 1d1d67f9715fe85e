package dev.earshot.extract;

import dev.earshot.extract.catalog.PackageCatalog;
import dev.earshot.extract.clue.MentionModel;
import dev.earshot.extract.known.KnownSoftware;
import dev.earshot.extract.reading.Ecosystems;
import dev.earshot.extract.sighting.Sign;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Mention.Kind;
import dev.earshot.podcast.Show;
import dev.earshot.podcast.ShowNotes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the software packages that an episode's title and notes mention.
///
/// One extractor serves all threads.
public final class MentionExtractor {
  /// Less confident mentions are mostly none, and shows left out lose nothing with them.
  private static final double LEAST = 0.47;

  /// What no registry and no forge has is often a shop or a magazine.
  private static final double LEAST_ELSEWHERE = 0.55;

  /// What says that it is software at all.
  private static final Set<Sign> SOFTWARE =
      EnumSet.of(
          Sign.REGISTRY_LINK,
          Sign.KNOWN,
          Sign.DESCRIBED,
          Sign.CUE_BEFORE,
          Sign.INTRODUCED,
          Sign.CUE_AFTER,
          Sign.VERSION,
          Sign.REPOSITORY_LINK,
          Sign.PAGES_OF_NAME,
          Sign.OWN_SITE,
          Sign.NAMED_AS_CODE);

  private final Recognisers recognisers;
  private final MentionModel model;

  /// With the catalog that the program brings along, which is read in some milliseconds: make one
  /// extractor and keep it.
  public MentionExtractor() {
    this(PackageCatalog.builtIn());
  }

  /// With another catalog.
  public MentionExtractor(PackageCatalog catalog) {
    this(new Recognisers(new KnownSoftware(), catalog), MentionModel.builtIn());
  }

  MentionExtractor(Recognisers recognisers, MentionModel model) {
    this.recognisers = recognisers;
    this.model = model;
  }

  /// The packages, platforms and standard-library modules that the episode mentions, each once, in
  /// order of their package URLs.
  ///
  /// @param learned what all episodes teach about this one's show
  public List<Mention> extract(Episode episode, ShowNotes notes, Learned learned) {
    List<Mention> mentions = new ArrayList<>();
    for (Candidate candidate : recognisers.candidates(episode, notes, learned)) {
      double confidence = model.confidence(candidate.signs());
      if (candidate.software().kind() != Kind.PACKAGE || isSure(candidate, confidence)) {
        mentions.add(MentionMaker.mention(candidate, confidence, model.clues(candidate.signs())));
      }
    }
    return List.copyOf(mentions);
  }

  /// What this one episode teaches: lessons that [Learned] counts.
  public Set<String> lessons(Episode episode, ShowNotes notes) {
    return recognisers.lessons(episode, notes);
  }

  /// What a show says of itself teaches about all its episodes: lessons for [Learned#ofShow()].
  public static Set<String> lessons(Show show) {
    return ShowSubject.of(show).stream()
        .map(Ecosystems::lessonOfShow)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isSure(Candidate candidate, double confidence) {
    boolean known = candidate.signs().contains(Sign.KNOWN);
    if (known || !candidate.software().purl().type().equals("generic")) {
      return confidence >= LEAST;
    }
    return confidence >= LEAST_ELSEWHERE && !Collections.disjoint(candidate.signs(), SOFTWARE);
  }
}
