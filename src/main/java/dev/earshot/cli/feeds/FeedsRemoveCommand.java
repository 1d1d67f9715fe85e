package dev.earshot.cli.feeds;

import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.session.Settings;
import dev.earshot.cli.usage.Usage;
import dev.earshot.podcast.SafeUrl;
import java.util.List;
import java.util.concurrent.Callable;

final class FeedsRemoveCommand implements Callable<Integer> {
  private final Session session;
  private final FeedsOption feeds = new FeedsOption();
  private final FeedWord sought = FeedWord.needed();

  FeedsRemoveCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(this, "Takes a feed off the list; its episodes stay searchable.")
        .examples("  earshot feeds remove pythonbytes.fm")
        .with(feeds)
        .with(sought);
  }

  @Override
  public Integer call() {
    Settings settings = feeds.settings(session);
    List<ListedFeed> matching =
        FeedsCommand.read(session, feeds, settings)
            .matching(sought.text(), feeds.typed(session, "feeds"));
    if (matching.size() > 1) {
      throw new InputException(
          "'%s' is in %s: name one by its URL"
              .formatted(sought.text(), Units.count(matching.size(), "feed")));
    }
    ListedFeed feed = matching.getFirst();
    ListFile list = new ListFile(feeds.path(session, settings));
    list.remove(feed.url());
    Output output = session.output();
    output.sentence(
        "removed: %s  %s; %s searchable"
            .formatted(
                Printable.line(feed.title()),
                Printable.line(SafeUrl.of(feed.url())),
                Units.count(feed.episodes(), "episode")
                    + (feed.episodes() == 1 ? " stays" : " stay")),
        0);
    if (feed.isSecret() && feed.isArchived()) {
      output.note(
          "the archive keeps its address with the password or token until: "
              + feeds.typed(session, "feeds forget"));
    }
    list.exposure().ifPresent(output::note);
    return ExitCode.FINE;
  }
}
