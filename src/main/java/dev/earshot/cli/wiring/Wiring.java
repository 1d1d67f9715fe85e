package dev.earshot.cli.wiring;

import dev.earshot.archive.Archive;
import dev.earshot.clean.ShowNotesCleaner;
import dev.earshot.cli.session.DataFolder;
import dev.earshot.cli.session.Environment;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.Setting;
import dev.earshot.cli.session.Settings;
import dev.earshot.extract.MentionExtractor;
import dev.earshot.extract.catalog.PackageCatalog;
import dev.earshot.fetch.FeedFetcher;
import dev.earshot.parse.FeedParser;
import dev.earshot.schedule.RefreshPolicy;
import dev.earshot.schedule.RefreshSettings;
import dev.earshot.sync.Stages;
import dev.earshot.sync.Subscription;
import dev.earshot.sync.Sync;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts the whole program together: who gets what, from the settings.
public final class Wiring implements AutoCloseable {
  private final FeedFetcher fetcher;
  private final Archive archive;
  private final Sync sync;
  private volatile Set<URI> listed = Set.of();

  /// To be closed.
  public Wiring(Settings settings, DataFolder data, Environment environment) {
    InstantSource clock = environment.clock();
    RefreshPolicy policy = new RefreshPolicy(refresh(settings));
    archive = data.archive();
    fetcher = Fetching.fetcher(settings, environment, url -> listed.contains(url));
    Stages stages =
        new Stages(
            fetcher,
            new FeedParser(),
            ShowNotesCleaner::new,
            () -> new MentionExtractor(PackageCatalog.in(data.path())),
            data::catalogName,
            policy);
    sync = new Sync(stages, archive, data.index(), clock);
  }

  /// Syncing, ready for a list of feeds: files are read where the operator's own list names them,
  /// and only there.
  public Sync sync(List<Subscription> subscriptions) {
    listed = subscriptions.stream().map(Subscription::url).collect(Collectors.toSet());
    return sync;
  }

  /// What everything is written into.
  public Archive archive() {
    return archive;
  }

  @Override
  public void close() {
    fetcher.close();
    archive.close();
  }

  private static RefreshSettings refresh(Settings settings) {
    RefreshSettings standard = RefreshSettings.DEFAULT;
    try {
      return new RefreshSettings(
          settings.duration(Setting.INTERVAL),
          settings.duration(Setting.SHORTEST),
          settings.duration(Setting.LONGEST),
          settings.duration(Setting.SILENT),
          standard.firstBackoff(),
          standard.longestBackoff());
    } catch (IllegalArgumentException e) {
      throw new InputException(
          "schedule.shortest, schedule.interval, schedule.longest and schedule.silent have to grow"
              + " in this order, from more than nothing");
    }
  }
}
