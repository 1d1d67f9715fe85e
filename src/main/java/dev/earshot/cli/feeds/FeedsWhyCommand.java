package dev.earshot.cli.feeds;

import dev.earshot.archive.FeedState;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Times;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.session.Setting;
import dev.earshot.cli.session.Settings;
import dev.earshot.cli.usage.Usage;
import dev.earshot.podcast.SafeUrl;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

final class FeedsWhyCommand implements Callable<Integer> {
  private final Session session;
  private final FeedsOption feeds = new FeedsOption();
  private final FeedWord sought = FeedWord.needed();

  FeedsWhyCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this, "Says what a feed's server answered last, and why it is asked again when it is.")
        .examples("  earshot feeds why pythonbytes.fm")
        .with(feeds)
        .with(sought);
  }

  @Override
  public Integer call() {
    Settings settings = feeds.settings(session);
    Output output = session.output();
    ListedFeed.All all = FeedsCommand.read(session, feeds, settings);
    Instant now = session.environment().clock().instant();
    boolean first = true;
    for (ListedFeed feed : all.matching(sought.text(), feeds.typed(session, "feeds"))) {
      if (!first) {
        output.line();
      }
      first = false;
      print(output, feed, settings);
      all.hold(feed, now).ifPresent(hold -> row(output, "its host", hold));
      output.line(output.terminal().dim("  " + Times.zone()));
    }
    return ExitCode.FINE;
  }

  private static void print(Output output, ListedFeed feed, Settings settings) {
    FeedState state = feed.state();
    FeedState.Checks checks = state.checks();
    output.line(output.terminal().name(Printable.line(feed.title())));
    row(output, "subscribed", SafeUrl.of(feed.url()));
    if (!state.address().equals(feed.url())) {
      row(output, "fetched from", SafeUrl.of(state.address()));
    }
    List<URI> former = state.location().former();
    if (!former.isEmpty()) {
      row(output, "formerly", former.stream().map(SafeUrl::of).collect(Collectors.joining(" ")));
    }
    row(output, "episodes", Units.count(feed.episodes()));
    row(
        output,
        "last success",
        checks.lastSuccess().map(Times::minute).orElse("never")
            + (checks.failures() == 0
                ? ""
                : ", " + Units.count(checks.failures(), "failure") + " since"));
    String next = checks.next().map(at -> "not before " + Times.minute(at)).orElse("at once");
    row(output, "next check", next + ": " + feed.why());
    row(output, "its host", host(settings));
    for (FeedState.Answer answer : checks.answers()) {
      row(output, "asked", Times.minute(answer.at()) + ": " + answer.said());
    }
  }

  private static String host(Settings settings) {
    String gap =
        settings.duration(Setting.HOST_GAP).isZero()
            ? ""
            : ", " + settings.text(Setting.HOST_GAP) + " apart";
    return "gets at most " + settings.text(Setting.PER_HOST) + " requests at a time" + gap;
  }

  private static void row(Output output, String name, String value) {
    output.wrapped("%-13s ".formatted(name) + Printable.line(value), 2);
  }
}
