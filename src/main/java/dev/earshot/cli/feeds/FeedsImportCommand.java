package dev.earshot.cli.feeds;

import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.FileProblem;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.session.Settings;
import dev.earshot.cli.usage.Usage;
import dev.earshot.parse.discover.Opml;
import dev.earshot.parse.discover.OutlinedFeed;
import dev.earshot.podcast.SafeUrl;
import dev.earshot.sync.Subscription;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

final class FeedsImportCommand implements Callable<Integer> {
  private final Session session;
  private final FeedsOption feeds = new FeedsOption();
  private Path file = Path.of("");

  FeedsImportCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this, "Adds the feeds of another program's list (OPML) that are not listed yet.")
        .examples("  earshot feeds import subscriptions.opml")
        .with(feeds)
        .word("OPML", Path.class, path -> file = path, "The list that the other program exported.");
  }

  @Override
  public Integer call() {
    Settings settings = feeds.settings(session);
    List<OutlinedFeed> outlined = Opml.read(bytes());
    if (outlined.isEmpty()) {
      throw new InputException(file + " names no feed", ExitCode.FAILED);
    }
    List<Subscription> known = new ArrayList<>();
    for (OutlinedFeed feed : outlined) {
      // A list from elsewhere may not make us read files: only what is on the web is taken over.
      Optional<URI> url = FeedAddress.parse(feed.url());
      if (url.isPresent()) {
        known.add(new Subscription(url.get(), feed.title()));
      } else {
        session.output().note("no http or https URL: " + SafeUrl.ofMeant(feed.url()));
      }
    }
    ListFile list = new ListFile(feeds.path(session, settings));
    int added = list.add(known).size();
    session
        .output()
        .sentence(
            "%s added, %d listed already, %d left out"
                .formatted(
                    Units.count(added, "feed"),
                    known.size() - added,
                    outlined.size() - known.size()),
            0);
    list.exposure().ifPresent(session.output()::note);
    return ExitCode.FINE;
  }

  private byte[] bytes() {
    try {
      return Files.readAllBytes(session.environment().here().resolve(file));
    } catch (IOException e) {
      throw new InputException("cannot read " + file + ": " + FileProblem.of(e));
    }
  }
}
