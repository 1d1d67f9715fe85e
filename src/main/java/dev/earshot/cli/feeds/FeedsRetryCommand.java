package dev.earshot.cli.feeds;

import dev.earshot.archive.Archive;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.DataFolder;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.session.Settings;
import dev.earshot.cli.usage.Usage;
import dev.earshot.sync.Subscription;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

final class FeedsRetryCommand implements Callable<Integer> {
  private final Session session;
  private final FeedsOption feeds = new FeedsOption();
  private final FeedWord sought = FeedWord.optional();
  private boolean all;

  FeedsRetryCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Makes a feed, or all that fail, due at once, whatever was to be waited for.",
            "",
            "A host that asked to be left alone is left alone all the same.")
        .examples("  earshot feeds retry --all && earshot sync")
        .with(feeds)
        .with(sought)
        .flag("--all", () -> all = true, "Every feed whose last check failed.");
  }

  @Override
  public Integer call() {
    String text = sought.text();
    if (text.isEmpty() != all) {
      throw new InputException("name one feed, or give --all");
    }
    Settings settings = feeds.settings(session);
    List<Subscription> subscriptions = feeds.read(session, settings).subscriptions();
    // Without the lock of those who sync: a service that runs all the time would never let go.
    try (Archive archive = archive(session.dataFolder(settings))) {
      ListedFeed.All known = ListedFeed.all(subscriptions, Optional.of(archive));
      List<ListedFeed> chosen = chosen(known, text);
      Set<URI> listed = known.listed().stream().map(ListedFeed::url).collect(Collectors.toSet());
      archive.makeDue(chosen.stream().map(feed -> asked(feed, listed)).toList());
      if (chosen.isEmpty()) {
        session.output().note("no feed fails");
      } else {
        session.output().line(Units.count(chosen.size(), "feed") + " due at the next sync");
      }
    }
    return ExitCode.FINE;
  }

  private static Archive archive(DataFolder data) {
    return data.existingArchive()
        .orElseThrow(() ->
            new InputException(
                "no feed was ever fetched into " + data.path() + ": all are due", ExitCode.FAILED));
  }

  /// The feed that is asked for it: one that moved to another is fetched along with that, as long
  /// as that is listed.
  private static URI asked(ListedFeed feed, Set<URI> listed) {
    return feed.state().location().joined().filter(listed::contains).orElse(feed.url());
  }

  private List<ListedFeed> chosen(ListedFeed.All known, String text) {
    if (all) {
      return known.listed().stream().filter(ListedFeed::isFailing).toList();
    }
    List<ListedFeed> matching = known.matching(text, feeds.typed(session, "feeds"));
    if (matching.size() > 1 && !matching.stream().allMatch(ListedFeed::isFailing)) {
      throw new InputException(
          "'%s' is in %s, not all of which fail: name one by its URL"
              .formatted(text, Units.count(matching.size(), "feed")));
    }
    return matching;
  }
}
