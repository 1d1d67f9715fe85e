package dev.earshot.cli.feeds;

import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.FileProblem;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.session.Settings;
import dev.earshot.cli.usage.Usage;
import dev.earshot.parse.discover.Opml;
import dev.earshot.parse.discover.OutlinedFeed;
import dev.earshot.podcast.Show;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

final class FeedsExportCommand implements Callable<Integer> {
  private final Session session;
  private final FeedsOption feeds = new FeedsOption();
  private @Nullable Path file;

  FeedsExportCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Writes the list of feeds as OPML, which other programs take over.",
            "",
            "Feeds whose address holds a password or a token are left out.")
        .examples("  earshot feeds export podcasts.opml")
        .with(feeds)
        .optionalWord(
            "OPML", Path.class, path -> file = path, "The file to write; else standard output.");
  }

  @Override
  public Integer call() {
    Settings settings = feeds.settings(session);
    List<ListedFeed> listed = FeedsCommand.read(session, feeds, settings).listed();
    List<ListedFeed> open = listed.stream().filter(feed -> !feed.isSecret()).toList();
    String opml = Opml.write("Podcasts", open.stream().map(FeedsExportCommand::outlined).toList());
    write(opml);
    int secret = listed.size() - open.size();
    if (secret > 0) {
      session
          .environment()
          .err()
          .println(
              Units.count(secret, "feed") + " left out: the address holds a password or a token");
      session.environment().err().flush();
    }
    return ExitCode.FINE;
  }

  /// As the operator calls it, else as it calls itself.
  private static OutlinedFeed outlined(ListedFeed feed) {
    Optional<String> title =
        feed.subscription().title().or(() -> feed.state().show().map(Show::title));
    return new OutlinedFeed(feed.url().toString(), title);
  }

  private void write(String opml) {
    Path given = file;
    if (given == null) {
      session.output().line(Printable.text(opml.stripTrailing()));
      return;
    }
    try {
      Files.writeString(session.environment().here().resolve(given), opml);
      session.output().line("written: " + given);
    } catch (IOException e) {
      throw new InputException("cannot write " + given + ": " + FileProblem.of(e));
    }
  }
}
