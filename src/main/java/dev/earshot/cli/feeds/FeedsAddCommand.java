package dev.earshot.cli.feeds;

import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.session.Settings;
import dev.earshot.cli.usage.Usage;
import dev.earshot.cli.wiring.Fetching;
import dev.earshot.fetch.FeedFetcher;
import dev.earshot.fetch.FetchOutcome;
import dev.earshot.parse.FeedParser;
import dev.earshot.parse.NotAFeedException;
import dev.earshot.parse.discover.FeedLinks;
import dev.earshot.parse.discover.OutlinedFeed;
import dev.earshot.podcast.SafeUrl;
import dev.earshot.sync.Subscription;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class FeedsAddCommand implements Callable<Integer> {
  /// A name that `Charset` takes for one, known or not.
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset=[\"']?([a-z0-9][a-z0-9._:+-]*)");

  /// Of the other feeds of a page.
  private static final int MOST_NAMED = 5;

  private final Session session;
  private final FeedsOption feeds = new FeedsOption();
  private String address = "";
  private boolean unseen;
  // A page may name several feeds; the first is taken.
  private List<OutlinedFeed> others = List.of();

  FeedsAddCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Adds a feed to the list, once it was fetched and is one.",
            "",
            "The address of a web page that names its feed will do.")
        .examples(
            "  earshot feeds add https://pythonbytes.fm/",
            "  earshot feeds add https://NAME:PASSWORD@example.org/private.xml")
        .with(feeds)
        .word(
            "URL",
            String.class,
            text -> address = text,
            "The address of a feed, or of a page with one.")
        .flag("--unseen", () -> unseen = true, "Add it as it is, without fetching it.");
  }

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = feeds.settings(session);
    URI url =
        FeedAddress.parse(address)
            .orElseThrow(() ->
                new InputException("'" + SafeUrl.ofMeant(address) + "' is no http or https URL"));
    Subscription feed = unseen ? new Subscription(url, Optional.empty()) : seen(settings, url);
    ListFile list = new ListFile(feeds.path(session, settings));
    List<Subscription> added = list.add(List.of(feed));
    String title = feed.title().map(name -> Printable.line(name) + "  ").orElse("");
    session
        .output()
        .sentence(
            (added.isEmpty() ? "is listed already: " : "added: ")
                + title
                + Printable.line(SafeUrl.of(feed.url())),
            0);
    if (!added.isEmpty()) {
      others.stream()
          .limit(MOST_NAMED)
          .forEach(other ->
              session
                  .output()
                  .note("the page also names: " + SafeUrl.ofMeant(other.url()) + titleOf(other)));
      if (others.size() > MOST_NAMED) {
        session.output().note("and " + Units.count(others.size() - MOST_NAMED) + " more");
      }
      session.output().note("its episodes come with the next sync");
    }
    list.exposure().ifPresent(session.output()::note);
    return ExitCode.FINE;
  }

  private static String titleOf(OutlinedFeed feed) {
    return feed.title().map(title -> "  " + Printable.line(title)).orElse("");
  }

  private Subscription seen(Settings settings, URI url) throws InterruptedException {
    try (FeedFetcher fetcher = Fetching.fetcher(settings, session.environment(), _ -> false)) {
      return switch (fetcher.fetchPage(url)) {
        case FetchOutcome.Fetched fetched -> read(fetcher, url, fetched);
        case FetchOutcome.NotModified _ -> throw failure(url, "answered 304 to a plain request");
        case FetchOutcome.RetryLater later -> throw failure(url, later.detail());
        case FetchOutcome.Gone gone -> throw failure(url, gone.detail());
        case FetchOutcome.Failed failed -> throw failure(url, failed.detail());
      };
    }
  }

  private Subscription read(FeedFetcher fetcher, URI url, FetchOutcome.Fetched fetched)
      throws InterruptedException {
    try {
      return subscription(url, fetched);
    } catch (NotAFeedException notAFeed) {
      URI page = fetched.redirects().finalUrl().orElse(url);
      List<OutlinedFeed> named = FeedLinks.in(fetched.body(), charset(fetched), page);
      Optional<URI> first =
          named.stream().findFirst().flatMap(feed -> FeedAddress.parse(feed.url()));
      if (first.isEmpty()) {
        throw failure(url, "neither a feed nor a page that names one");
      }
      String taken = named.getFirst().url();
      others = named.stream().filter(other -> !other.url().equals(taken)).toList();
      return followed(fetcher, url, first.get());
    }
  }

  private static Subscription followed(FeedFetcher fetcher, URI page, URI feed)
      throws InterruptedException {
    try {
      if (fetcher.fetch(feed, Optional.empty()) instanceof FetchOutcome.Fetched fetched) {
        return subscription(feed, fetched);
      }
      throw failure(page, "names " + SafeUrl.of(feed) + ", which cannot be fetched");
    } catch (NotAFeedException e) {
      throw failure(page, "names " + SafeUrl.of(feed) + ", which is no feed");
    }
  }

  private static Subscription subscription(URI url, FetchOutcome.Fetched fetched)
      throws NotAFeedException {
    String title =
        new FeedParser().parse(url, fetched.body(), fetched.contentType()).show().title();
    return new Subscription(url, Optional.of(Printable.line(title)).filter(t -> !t.isEmpty()));
  }

  private static Optional<String> charset(FetchOutcome.Fetched page) {
    return page.contentType()
        .map(CHARSET::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .filter(Charset::isSupported);
  }

  private static InputException failure(URI url, String reason) {
    return new InputException(
        SafeUrl.of(url) + ": " + reason + "; the list is as it was", ExitCode.FAILED);
  }
}
