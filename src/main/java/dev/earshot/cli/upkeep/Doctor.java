package dev.earshot.cli.upkeep;

import dev.earshot.archive.Archive;
import dev.earshot.archive.ArchiveException;
import dev.earshot.cli.feeds.FeedsOption;
import dev.earshot.cli.feeds.ListedFeed;
import dev.earshot.cli.output.Times;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.DataFolder;
import dev.earshot.cli.session.PrivateFiles;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.session.Settings;
import dev.earshot.podcast.SafeUrl;
import dev.earshot.search.EpisodeSearcher;
import dev.earshot.search.answer.IndexCounts;
import dev.earshot.search.snapshot.UnusableIndexException;
import dev.earshot.sync.FeedList;
import dev.earshot.sync.indexing.IndexLag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Looks at everything that Earshot needs, and says what is wrong with it and what to do.
final class Doctor {
  /// So long after a feed was due somebody should have asked it.
  private static final Duration OVERDUE = Duration.ofHours(3);

  private static final long ENOUGH_SPACE = 512L << 20;

  private final Session session;
  private final FeedsOption feeds;
  private final DataFolder data;
  private final Path listFile;
  private final FeedList list;
  private final List<Finding> findings = new ArrayList<>();

  /// @param feeds says which list
  Doctor(Session session, FeedsOption feeds) {
    this.session = session;
    this.feeds = feeds;
    Settings settings = feeds.settings(session);
    this.data = session.dataFolder(settings);
    this.listFile = feeds.path(session, settings);
    this.list = feeds.read(session, settings);
  }

  /// What there is to say, in the order in which one would mend it.
  List<Finding> examine() {
    listedFeeds();
    if (!data.hasArchive()) {
      findings.add(
          data.isForeign()
              ? Finding.bad(data.foreign(), "")
              : Finding.bad(
                  "nothing is archived yet in " + data.path(), "begin with: " + typed("sync")));
      return findings;
    }
    folder();
    secrets();
    archive();
    index();
    return findings;
  }

  private void listedFeeds() {
    if (list.subscriptions().isEmpty()) {
      findings.add(
          Finding.bad("the list of feeds is empty", "add one with: " + typed("feeds add URL")));
      return;
    }
    findings.add(Finding.good(Units.count(list.subscriptions().size(), "feed") + " listed"));
    for (String problem : list.problems()) {
      findings.add(new Finding(Finding.State.FEEDS, problem, "correct the line or delete it"));
    }
  }

  private String typed(String command) {
    return feeds.typed(session, command);
  }

  private void secrets() {
    boolean any =
        list.subscriptions().stream()
            .map(feed -> feed.url().toString())
            .anyMatch(url -> !SafeUrl.of(url).equals(url));
    for (Path path : List.of(listFile, data.path())) {
      if (any && PrivateFiles.isPublic(path)) {
        findings.add(
            Finding.bad(
                "everybody on this machine can read the passwords of feeds in " + path,
                PrivateFiles.advice(path)));
      }
    }
  }

  private void folder() {
    Path path = data.path();
    if (!Files.isWritable(path)) {
      findings.add(
          Finding.bad(
              path + " cannot be written",
              "give the user that runs Earshot the right to, or choose another --data"));
    }
    try {
      long free = Files.getFileStore(path).getUsableSpace();
      findings.add(
          free < ENOUGH_SPACE
              ? Finding.bad("only " + Units.bytes(free) + " are free in " + path, "make room")
              : Finding.good(Units.bytes(free) + " are free in " + path));
    } catch (IOException e) {
      findings.add(Finding.bad("cannot look at " + path + ": " + e.getMessage(), "mount it"));
    }
  }

  private void archive() {
    // Only looks: it makes no archive where there is none.
    try (Archive archive = data.existingArchive().orElseThrow()) {
      List<String> damage = archive.damage();
      if (!damage.isEmpty()) {
        findings.add(
            Finding.bad(
                "the archive is damaged: " + damage.getFirst(),
                "restore a copy of archive.db, or move it away and sync"));
      }
      ListedFeed.All all = ListedFeed.all(list.subscriptions(), Optional.of(archive));
      overdue(all);
      failing(all);
      lag(archive);
    } catch (ArchiveException e) {
      // It says itself what to do: only what is damaged is to be given up.
      findings.add(Finding.bad(String.valueOf(e.getMessage()), ""));
    }
  }

  private void lag(Archive archive) {
    try {
      Optional<Long> lag = IndexLag.of(data.index(), archive, data.catalogName());
      boolean lacksEpisodes =
          lag.filter(changes -> !archive.hasChangesAfter(archive.lastSequence() - changes))
              .isEmpty();
      if (lag.isPresent() && lag.get() > 0 && !lacksEpisodes) {
        findings.add(
            Finding.good(
                "since episodes were forgotten, the next sync reads other shows again, which learnt"
                    + " names from them"));
      } else if (lacksEpisodes) {
        String behind =
            lag.map(changes -> "the index lacks " + Units.count(changes, "change") + " of episodes")
                .orElse("the index is not of this archive and this version of Earshot");
        findings.add(Finding.bad(behind, "bring it up to date with: " + typed("sync")));
      }
    } catch (IOException e) {
      findings.add(Finding.bad("the index cannot be read: " + e.getMessage(), "try again"));
    }
  }

  private void overdue(ListedFeed.All all) {
    Instant now = session.environment().clock().instant();
    Optional<Instant> last =
        all.listed().stream()
            .flatMap(feed -> feed.state().checks().last().stream())
            .max(Comparator.naturalOrder());
    long late =
        all.listed().stream()
            .map(ListedFeed::state)
            .filter(feed -> feed.location().joined().isEmpty())
            .filter(feed -> feed.checks().dueAt(now.minus(OVERDUE)))
            .count();
    Optional<String> when = last.map(Times::minute).map("last sync at "::concat);
    if (late > 0) {
      findings.add(
          Finding.bad(
              when.map(Units.count(late, "feed").concat(" never fetched or long overdue; ")::concat)
                  .orElse("none of the feeds listed was ever fetched"),
              "see whether the timer, cron or `earshot run` still runs, or run: " + typed("sync")));
    } else {
      when.map(Finding::good).ifPresent(findings::add);
    }
  }

  private void failing(ListedFeed.All all) {
    Map<String, List<String>> byProblem = new TreeMap<>();
    for (ListedFeed feed : all.listed().stream().filter(ListedFeed::isFailing).toList()) {
      feed.state()
          .checks()
          .problem()
          .ifPresent(problem ->
              byProblem.computeIfAbsent(problem, _ -> new ArrayList<>()).add(feed.name()));
    }
    byProblem.forEach((problem, titles) ->
        findings.add(
            new Finding(
                Finding.State.FEEDS,
                Units.count(titles.size(), "feed") + ": " + problem + " (" + some(titles) + ")",
                advice(problem))));
    if (byProblem.isEmpty()) {
      findings.add(Finding.good("no feed fails"));
    }
  }

  private static String some(List<String> titles) {
    String first = titles.stream().limit(3).collect(Collectors.joining(", "));
    return titles.size() > 3 ? first + " …" : first;
  }

  private String advice(String problem) {
    if (problem.contains("401") || problem.contains("403")) {
      return "the host wants a password or keeps robots out; see: " + typed("feeds --failing");
    }
    if (problem.contains("404") || problem.contains("410")) {
      return "look for the feed's new URL, or take it off the list";
    }
    return "it is tried again by itself; see: " + typed("feeds --failing");
  }

  private void index() {
    try (EpisodeSearcher searcher =
        EpisodeSearcher.open(data.index(), session.environment().clock())) {
      IndexCounts counts = searcher.counts();
      findings.add(
          Finding.good(
              Units.count(counts.episodes(), "episode")
                  + " with "
                  + Units.count(counts.mentions(), "mention")
                  + " searchable"));
    } catch (UnusableIndexException | IOException e) {
      findings.add(
          Finding.bad(
              "the index cannot be used: " + e.getMessage(),
              "make it anew from the archive with: " + session.typed("reindex")));
    }
  }
}
