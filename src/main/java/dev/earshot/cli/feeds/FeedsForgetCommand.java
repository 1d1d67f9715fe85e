package dev.earshot.cli.feeds;

import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.CommandWords;
import dev.earshot.cli.session.DataFolder;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.session.Settings;
import dev.earshot.cli.usage.Usage;
import dev.earshot.cli.wiring.Progress;
import dev.earshot.cli.wiring.Wiring;
import dev.earshot.podcast.SafeUrl;
import dev.earshot.sync.Sync;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

final class FeedsForgetCommand implements Callable<Integer> {
  private final Session session;
  private final FeedsOption feeds = new FeedsOption();
  private final FeedWord sought = FeedWord.optional();
  private boolean yes;

  FeedsForgetCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Deletes the episodes of a feed that is listed no longer.",
            "",
            "What the feed holds no more cannot be fetched again, so nothing is"
                + " deleted without --yes. Without FEED, lists the feeds that could be"
                + " forgotten.")
        .examples(
            "  earshot feeds forget",
            "  earshot feeds forget https://pythonbytes.fm/episodes/rss --yes")
        .with(feeds)
        .with(sought)
        .flag("--yes", () -> yes = true, "Delete for good.");
  }

  @Override
  public Integer call() throws InterruptedException, IOException {
    Settings settings = feeds.settings(session);
    ListedFeed.All all = FeedsCommand.read(session, feeds, settings);
    String text = sought.text();
    if (text.isEmpty()) {
      list(all.unlisted());
      return ExitCode.FINE;
    }
    ListedFeed feed = chosen(all, text);
    if (!yes) {
      throw new InputException(
          "this deletes %s of %s for good: give --yes"
              .formatted(Units.count(feed.episodes(), "episode"), named(feed)));
    }
    DataFolder data = session.dataFolder(settings);
    try (DataFolder.Lock _ = data.lock();
        Wiring wiring = new Wiring(settings, data, session.environment())) {
      Sync.Forgotten forgotten = forget(wiring, feed);
      Output output = session.output();
      output.sentence(
          "forgotten: %s; %s deleted"
              .formatted(named(feed), Units.count(forgotten.episodes(), "episode")),
          0);
      if (!forgotten.settled()) {
        output.note("the next sync reads other shows again, which learnt names from it");
      }
    }
    return ExitCode.FINE;
  }

  private Sync.Forgotten forget(Wiring wiring, ListedFeed feed)
      throws InterruptedException, IOException {
    try (Progress progress = new Progress(session.environment())) {
      return wiring.sync(List.of()).forget(feed.url(), progress);
    }
  }

  private void list(List<ListedFeed> unlisted) {
    Output output = session.output();
    if (unlisted.isEmpty()) {
      output.note("every feed that is known is listed");
      return;
    }
    for (ListedFeed feed : unlisted) {
      String count = "%8s  ".formatted(Units.count(feed.episodes()));
      output.sentence(count + named(feed), count.length());
    }
    output.note("delete one for good with: " + feeds.typed(session, "feeds forget FEED --yes"));
  }

  private ListedFeed chosen(ListedFeed.All all, String text) {
    List<ListedFeed> found = ListedFeed.matching(all.unlisted(), text);
    if (found.isEmpty()) {
      throw new InputException(
          ListedFeed.matching(all.listed(), text).isEmpty()
              ? "no feed that is known has '" + text + "' in its URL or title"
              : "'"
                  + text
                  + "' is listed and would be fetched again; first: "
                  + feeds.typed(session, "feeds remove " + CommandWords.quoted(text)));
    }
    if (found.size() != 1) {
      throw new InputException(
          "'%s' is in %s that are listed no longer; see: %s"
              .formatted(
                  text, Units.count(found.size(), "feed"), feeds.typed(session, "feeds forget")));
    }
    return found.getFirst();
  }

  private static String named(ListedFeed feed) {
    return Printable.line(feed.title()) + "  " + Printable.line(SafeUrl.of(feed.url()));
  }
}
