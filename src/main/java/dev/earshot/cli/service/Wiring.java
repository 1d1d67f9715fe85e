package dev.earshot.cli.service;

import dev.earshot.archive.Archive;
import dev.earshot.clean.ShowNotesCleaner;
import dev.earshot.cli.session.DataFolder;
import dev.earshot.cli.session.Setting;
import dev.earshot.cli.session.Settings;
import dev.earshot.extract.MentionExtractor;
import dev.earshot.extract.catalog.PackageCatalog;
import dev.earshot.fetch.AddressPolicy;
import dev.earshot.fetch.FeedFetcher;
import dev.earshot.fetch.FetchLimits;
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
final class Wiring implements AutoCloseable {
  private final FeedFetcher fetcher;
  private final Archive archive;
  private final Sync sync;
  private volatile Set<URI> listed = Set.of();

  Wiring(Settings settings, DataFolder data, InstantSource clock) {
    archive = data.archive();
    fetcher =
        new FeedFetcher(
            limits(settings),
            new AddressPolicy(settings.isOn(Setting.ALLOW_PRIVATE), url -> listed.contains(url)),
            settings.text(Setting.USER_AGENT),
            clock);
    Stages stages =
        new Stages(
            fetcher,
            new FeedParser(),
            ShowNotesCleaner::new,
            () -> new MentionExtractor(PackageCatalog.in(data.path())),
            data::catalogName,
            new RefreshPolicy(refresh(settings)));
    sync = new Sync(stages, archive, data.index(), clock);
  }

  /// Syncing, ready for a list of feeds: files are read where the operator's own list names them,
  /// and only there.
  Sync sync(List<Subscription> subscriptions) {
    listed = subscriptions.stream().map(Subscription::url).collect(Collectors.toSet());
    return sync;
  }

  @Override
  public void close() {
    fetcher.close();
    archive.close();
  }

  private static FetchLimits limits(Settings settings) {
    int perHost = settings.count(Setting.PER_HOST);
    return new FetchLimits(
        settings.duration(Setting.CONNECT_TIMEOUT),
        settings.duration(Setting.READ_TIMEOUT),
        settings.duration(Setting.CALL_TIMEOUT),
        settings.bytes(Setting.MAX_BODY),
        perHost,
        Math.max(perHost, settings.count(Setting.TOTAL)),
        settings.duration(Setting.HOST_GAP));
  }

  private static RefreshSettings refresh(Settings settings) {
    RefreshSettings standard = RefreshSettings.DEFAULT;
    return new RefreshSettings(
        settings.duration(Setting.INTERVAL),
        standard.shortest(),
        standard.longest(),
        standard.silent(),
        standard.firstBackoff(),
        standard.longestBackoff());
  }
}
