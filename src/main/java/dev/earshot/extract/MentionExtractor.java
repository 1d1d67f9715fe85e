package dev.earshot.extract;

import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Purl;
import dev.earshot.podcast.ShowNotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds the software packages that an episode's title and notes mention.
///
/// One extractor serves all threads.
public final class MentionExtractor {
  private final LinkMatcher links;
  private final CommandMatcher commands = new CommandMatcher();

  /// Reads the tables, which takes some milliseconds: make one and keep it.
  public MentionExtractor() {
    links = new LinkMatcher(new KnownSoftware());
  }

  /// The packages, platforms and standard-library modules that the episode mentions, each once, in
  /// order of their package URLs.
  public List<Mention> extract(Episode episode, ShowNotes notes, Learned learned) {
    Page page = Page.of(episode, notes);
    Map<Purl, List<Sighting>> byPackage = new TreeMap<>();
    for (Sighting sighting : sightings(page)) {
      byPackage
          .computeIfAbsent(sighting.software().purl(), purl -> new ArrayList<>())
          .add(sighting);
    }
    return byPackage.values().stream().map(found -> MentionMaker.mention(page, found)).toList();
  }

  /// What this one episode teaches about its show.
  public Set<String> lessons(Episode episode, ShowNotes notes) {
    Set<String> lessons = new TreeSet<>();
    for (Sighting sighting : sightings(Page.of(episode, notes))) {
      lessons.add("ecosystem:" + sighting.software().purl().type());
    }
    return lessons;
  }

  private List<Sighting> sightings(Page page) {
    List<Sighting> found = new ArrayList<>(links.sightings(page));
    found.addAll(commands.sightings(page));
    return found;
  }
}
