package dev.earshot.cli.upkeep;

import dev.earshot.archive.Archive;
import dev.earshot.archive.FeedState;
import dev.earshot.cli.feeds.ListedFeed;
import dev.earshot.cli.output.Format;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Times;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.DataFolder;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Usage;
import dev.earshot.search.EpisodeSearcher;
import dev.earshot.search.answer.IndexCounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

final class StatusCommand implements Callable<Integer> {
  private final Session session;
  private Format format = Format.TEXT;

  StatusCommand(Session session) {
    this.session = session;
  }

  /// @param lastCheck when a feed was asked last
  private record Feeds(long known, long failing, Optional<Instant> lastCheck) {}

  Usage usage() {
    return Usage.of(
            this, "Says how much there is, how large and how old it is, and when it was synced.")
        .examples("  earshot status --format json")
        .option("--format", "FORMAT", Format.class, asked -> format = asked, "text or json.");
  }

  @Override
  public Integer call() {
    DataFolder data = session.dataFolder(session.settings());
    if (!data.hasArchive()) {
      throw new InputException(session.begin(data, "nothing is archived yet"), ExitCode.FAILED);
    }
    Feeds feeds = feeds(data);
    IndexCounts counts = session.searching(EpisodeSearcher::counts);
    if (format == Format.JSON) {
      session.output().json(json(data, feeds, counts));
    } else {
      print(session.output(), data, feeds, counts);
    }
    return ExitCode.FINE;
  }

  private static Feeds feeds(DataFolder data) {
    try (Archive archive = data.archive()) {
      List<FeedState> feeds = archive.feeds();
      List<FeedState.Checks> checks = feeds.stream().map(FeedState::checks).toList();
      return new Feeds(
          checks.size(),
          feeds.stream().filter(ListedFeed::isFailing).count(),
          checks.stream().flatMap(check -> check.last().stream()).max(Comparator.naturalOrder()));
    }
  }

  private void print(Output output, DataFolder data, Feeds feeds, IndexCounts counts) {
    row(output, "folder", data.path().toString());
    row(
        output,
        "feeds",
        Units.count(feeds.known())
            + (feeds.failing() == 0
                ? ", none fails"
                : ", "
                    + Units.count(feeds.failing())
                    + " failing; see: "
                    + session.typed("feeds --failing")));
    row(output, "last sync", feeds.lastCheck().map(Times::minute).orElse("never"));
    row(output, "episodes", Units.count(counts.episodes()));
    row(output, "topics", Units.count(counts.topics()));
    row(output, "mentions", Units.count(counts.mentions()));
    row(output, "archive", Units.bytes(size(data.archiveFile())));
    row(
        output,
        "index",
        Units.bytes(size(data.index())) + ", written " + Times.minute(changed(data.index())));
    output.note(Times.zone());
  }

  private static void row(Output output, String name, String value) {
    String mark = "%-10s ".formatted(name);
    output.sentence(mark + Printable.line(value), mark.length());
  }

  private static Map<String, Object> json(DataFolder data, Feeds feeds, IndexCounts counts) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("folder", data.path().toString());
    json.put("feeds", feeds.known());
    json.put("failing", feeds.failing());
    json.put("last_sync", feeds.lastCheck().map(Instant::toString).orElse(null));
    json.put("episodes", counts.episodes());
    json.put("topics", counts.topics());
    json.put("mentions", counts.mentions());
    json.put("archive_bytes", size(data.archiveFile()));
    json.put("index_bytes", size(data.index()));
    json.put("index_written", changed(data.index()).toString());
    return json;
  }

  private static long size(Path path) {
    try (Stream<Path> files = Files.walk(path)) {
      return files.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Each commit writes new files into the folder.
  private static Instant changed(Path folder) {
    try {
      return Files.getLastModifiedTime(folder).toInstant();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
