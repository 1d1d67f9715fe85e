package dev.earshot.extract;

import dev.earshot.extract.catalog.Names;
import dev.earshot.extract.catalog.PackageCatalog;
import dev.earshot.extract.clue.Cues;
import dev.earshot.extract.clue.Lists;
import dev.earshot.extract.clue.PlaceSigns;
import dev.earshot.extract.known.Births;
import dev.earshot.extract.known.KnownSoftware;
import dev.earshot.extract.known.Lexicon;
import dev.earshot.extract.known.OrdinaryWords;
import dev.earshot.extract.known.PurlTypes;
import dev.earshot.extract.known.Software;
import dev.earshot.extract.page.Named;
import dev.earshot.extract.page.Page;
import dev.earshot.extract.page.VersionMatcher;
import dev.earshot.extract.reading.LearntNames;
import dev.earshot.extract.reading.Reading;
import dev.earshot.extract.reading.Resolver;
import dev.earshot.extract.sighting.Sighting;
import dev.earshot.extract.sighting.Sign;
import dev.earshot.extract.sighting.command.CommandMatcher;
import dev.earshot.extract.sighting.command.ImportMatcher;
import dev.earshot.extract.sighting.link.LinkMatcher;
import dev.earshot.extract.sighting.name.NameMatcher;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Purl;
import dev.earshot.podcast.ShowNotes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds all that may name software in an episode, with every sign for and against.
final class Recogniser {
  /// Beyond these, another place of the same name says nothing new.
  private static final int MOST_SIGHTINGS = 50;

  /// Notes that name more are none, but a list of names: what comes first is taken.
  private static final int MOST_SOFTWARE = 5000;

  private static final int MOST_LEARNT = 16;

  private static final Pattern LATER_VERSION = Pattern.compile("\\h?v?[2-9]\\b");

  private final Resolver resolver;
  private final LinkMatcher links;
  private final CommandMatcher commands;
  private final ImportMatcher imports;
  private final NameMatcher names;
  private final Lexicon lexicon;
  private final Cues cues = new Cues();
  private final Births births = new Births();
  private final Deque<LearntNames> learntNames = new ConcurrentLinkedDeque<>();

  /// @param ordinary words of the language that it reads
  Recogniser(KnownSoftware known, PackageCatalog catalog, OrdinaryWords ordinary) {
    commands = new CommandMatcher(catalog, known);
    lexicon = new Lexicon(known, catalog, commands.firstWords(), ordinary);
    resolver = new Resolver(known, lexicon);
    links = new LinkMatcher(resolver);
    imports = new ImportMatcher(resolver);
    names = new NameMatcher(resolver);
  }

  /// The candidates in order of their package URLs.
  Collection<Candidate> candidates(Episode episode, ShowNotes notes, Learned learned) {
    Page page = Page.of(episode, notes);
    Reading reading = new Reading(page, lexicon, learned, learntNames(learned));
    List<Sighting> all = new ArrayList<>(links.sightings(reading));
    BitSet commandWords = new BitSet();
    all.addAll(commands.sightings(reading, commandWords));
    all.addAll(imports.sightings(reading));
    names.sightings(reading).stream()
        .filter(sighting -> !commandWords.get(sighting.span().start()))
        .flatMap(sighting -> inItsTime(sighting, page, episode.published()).stream())
        .forEach(all::add);
    PlaceSigns signs = new PlaceSigns(reading, resolver, lexicon, cues);
    Map<Purl, Integer> seen = new HashMap<>();
    List<Sighting> completed =
        all.stream()
            .filter(s -> isWanted(s.software().purl(), seen))
            .map(signs::completed)
            .toList();
    Map<Purl, List<Sighting>> bySoftware = new HashMap<>();
    for (Sighting sighting : atRepositories(Lists.completed(page, completed))) {
      bySoftware
          .computeIfAbsent(PurlTypes.outward(sighting.software().purl()), purl -> new ArrayList<>())
          .add(sighting);
    }
    Map<String, Candidate> inOrder = new TreeMap<>();
    Named named = named(all);
    Map<String, String> people =
        bySoftware.isEmpty() ? Map.of() : People.of(episode, reading, lexicon);
    Speakers speakers = new Speakers(page, people, lexicon);
    bySoftware.forEach(
        (purl, found) -> inOrder.put(purl.toString(), Candidate.of(page, named, speakers, found)));
    return inOrder.values();
  }

  private static Named named(List<Sighting> sightings) {
    Named named = new Named();
    for (Sighting sighting : sightings) {
      named.all().add(sighting.span().start());
      if (sighting.software().kind() == Mention.Kind.PACKAGE) {
        named.packages().add(sighting.span().start());
      }
    }
    return named;
  }

  /// A package whose registry has no type of package URL goes by its repository, all over the
  /// episode, where one of the episode's links names that.
  private List<Sighting> atRepositories(List<Sighting> sightings) {
    Map<String, Software> repositories = new HashMap<>();
    for (Sighting sighting : sightings) {
      if (PurlTypes.isRenamed(sighting.software().purl())) {
        links
            .repository(sighting)
            .map(Software::ofPurl)
            .ifPresent(repository -> repositories.putIfAbsent(anyCase(sighting), repository));
      }
    }
    return repositories.isEmpty()
        ? sightings
        : sightings.stream()
            .map(s -> s.of(repositories.getOrDefault(anyCase(s), s.software())))
            .toList();
  }

  /// The Gallery's names are the same in any case.
  private static String anyCase(Sighting sighting) {
    return sighting.software().purl().toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isWanted(Purl purl, Map<Purl, Integer> seen) {
    boolean more = seen.size() < MOST_SOFTWARE || seen.containsKey(purl);
    return more && seen.merge(purl, 1, Integer::sum) <= MOST_SIGHTINGS;
  }

  /// A bare name in what it meant when the episode came out. A version above 1 is said of what was
  /// announced only: `Angular 2`.
  private Optional<Sighting> inItsTime(Sighting sighting, Page page, Optional<Instant> published) {
    if (births.isToldByVersion(sighting.software())) {
      Optional<Integer> major =
          VersionMatcher.at(page.text(), sighting.span(), false).stream()
              .map(version -> Integer.valueOf(version.split("\\D", 2)[0]))
              .findFirst();
      if (major.isPresent()) {
        return major.map(first -> sighting.of(births.ofVersion(sighting.software(), first)));
      }
    }
    Matcher later = LATER_VERSION.matcher(page.text());
    later.region(sighting.span().end(), page.text().length());
    if (published.isEmpty() || later.lookingAt()) {
      return Optional.of(sighting);
    }
    return births.meantOn(published.orElseThrow(), sighting.software()).map(sighting::of);
  }

  /// What an episode teaches: which registries it links, and the names that its links give.
  Set<String> lessons(Episode episode, ShowNotes notes) {
    if (notes.links().isEmpty()) {
      return Set.of();
    }
    Page page = Page.of(episode, notes);
    Reading reading = new Reading(page, lexicon, Learned.NOTHING, new LearntNames(Learned.NOTHING));
    Set<String> lessons = new HashSet<>();
    for (Sighting sighting : links.sightings(reading)) {
      Software software = sighting.software();
      lessons.add("ecosystem:" + software.purl().type());
      lessons.add(LinkMatcher.lesson(software));
      boolean name =
          software.kind() == Mention.Kind.PACKAGE
              && sighting.signs().contains(Sign.ANCHOR_IS_NAME)
              && !sighting.signs().contains(Sign.SITE_GUESS)
              && !sighting.signs().contains(Sign.OWN_SITE);
      if (name) {
        lessons.add(LearntNames.lesson(Names.folded(software.purl().name()), software));
      }
    }
    return lessons;
  }

  /// Made once for each value of a run: there is one for each show.
  private LearntNames learntNames(Learned learned) {
    for (LearntNames names : learntNames) {
      if (names.isOf(learned)) {
        return names;
      }
    }
    LearntNames names = new LearntNames(learned);
    learntNames.addFirst(names);
    while (learntNames.size() > MOST_LEARNT) {
      learntNames.pollLast();
    }
    return names;
  }
}
