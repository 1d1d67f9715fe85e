package dev.earshot.cli.feeds;

import dev.earshot.archive.Archive;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.DataFolder;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.session.Settings;
import dev.earshot.sync.Subscription;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "retry",
    description = {
      "Makes failing feeds due at once, whatever was to be waited for.",
      "",
      "A host that asked to be left alone is left alone all the same.",
    },
    footerHeading = "%nExample:%n",
    footer = "  earshot feeds retry --all && earshot sync")
final class FeedsRetryCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private FeedsOption feeds = new FeedsOption();

  @Parameters(
      paramLabel = "FEED",
      arity = "0..1",
      description = "A feed's URL, or a part of its URL or title.")
  private @Nullable String sought;

  @Option(names = "--all", description = "Every feed whose last check failed.")
  private boolean all;

  FeedsRetryCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    String text = Session.given(sought).orElse("");
    if (text.isEmpty() != all) {
      throw new InputException("name one feed, or give --all");
    }
    Settings settings = feeds.settings(session);
    DataFolder data = session.dataFolder(settings);
    List<Subscription> subscriptions = feeds.read(session, settings).subscriptions();
    int due;
    try (DataFolder.Lock _ = data.lock();
        Archive archive = data.archive()) {
      due = retry(archive, ListedFeed.all(subscriptions, Optional.of(archive)), text);
    }
    session.output().line(Units.count(due, "feed") + " due at the next sync");
    return ExitCode.FINE;
  }

  private int retry(Archive archive, ListedFeed.All listed, String text) {
    List<ListedFeed> feeds =
        all
            ? listed.listed().stream().filter(ListedFeed::isFailing).toList()
            : listed.matching(text);
    archive.record(
        feeds.stream()
            .map(ListedFeed::state)
            .map(state -> state.withChecks(state.checks().dueAtOnce()))
            .toList());
    return feeds.size();
  }
}
