package dev.earshot.sync;

import dev.earshot.archive.Archive;
import dev.earshot.archive.FeedState;
import dev.earshot.archive.Identities;
import dev.earshot.archive.Stored;
import dev.earshot.fetch.FetchOutcome;
import dev.earshot.fetch.FetchProblem;
import dev.earshot.fetch.Redirects;
import dev.earshot.fetch.Validators;
import dev.earshot.fetch.http.Freshness;
import dev.earshot.parse.NotAFeedException;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Feed;
import dev.earshot.podcast.SafeUrl;
import dev.earshot.schedule.CheckResult;
import dev.earshot.sync.FeedResult.Blame;
import dev.earshot.sync.indexing.CodeVersion;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// One feed from its server to the archive.
final class FeedSync {
  private final Stages stages;
  private final Archive archive;
  private final InstantSource clock;
  private final CheckBook checkBook;
  private final Reading reading;
  private final Pages pages;
  private final Relocations relocations;
  private final Map<URI, CheckResult> deferred = new ConcurrentHashMap<>();
  private final String reader = CodeVersion.ofReading();

  FeedSync(Stages stages, Archive archive, InstantSource clock) {
    this.stages = stages;
    this.archive = archive;
    this.clock = clock;
    this.reading = new Reading(stages.parser());
    this.pages = new Pages(stages.fetcher(), stages.parser());
    this.relocations = new Relocations(stages, archive);
    this.checkBook = new CheckBook(archive, stages.policy(), clock);
  }

  /// Asks the server, and stores what it answers with the state that stands for it.
  FeedResult sync(Subscription subscription) throws InterruptedException {
    URI url = subscription.url();
    FeedState state = archive.feed(url).orElse(FeedState.unseen(url));
    return stages
        .fetcher()
        .<Rest>fetch(
            state.address(), validators(state), outcome -> answered(subscription, state, outcome))
        .finish();
  }

  /// What remains to be done of a check once its body was read.
  private interface Rest {
    FeedResult finish() throws InterruptedException;
  }

  private Rest answered(Subscription feed, FeedState state, FetchOutcome outcome)
      throws InterruptedException {
    return switch (outcome) {
      case FetchOutcome.Fetched fetched -> fetched(feed, state, fetched);
      case FetchOutcome.NotModified same -> () -> notModified(feed, state, same);
      case FetchOutcome.RetryLater later -> () -> later(feed, state, later);
      case FetchOutcome.Gone gone -> () -> gone(feed, state, gone.detail());
      case FetchOutcome.Failed failed -> () -> failed(feed, state, failed);
    };
  }

  private FeedResult later(Subscription feed, FeedState state, FetchOutcome.RetryLater later) {
    CheckResult check = new CheckResult.RetryAfter(later.after(), later.detail());
    return later.problem() == FetchProblem.HOST_HELD
        ? deferred(feed, check, Blame.HELD)
        : failed(feed, state, check);
  }

  private FeedResult gone(Subscription feed, FeedState state, String detail) {
    FeedState now = relocations.lost(state);
    boolean isBack = !now.address().equals(state.address());
    return failed(
        feed, now, isBack ? new CheckResult.Failed(detail) : new CheckResult.Gone(detail));
  }

  private FeedResult failed(Subscription feed, FeedState state, FetchOutcome.Failed failed) {
    CheckResult check = new CheckResult.Failed(failed.detail());
    if (failed.problem().suggestsNoNetwork()) {
      return deferred(feed, check, Blame.NETWORK);
    }
    boolean isLost = failed.problem() == FetchProblem.NOT_FOUND;
    return failed(feed, isLost ? relocations.lost(state) : state, check);
  }

  private FeedResult notModified(
      Subscription subscription, FeedState state, FetchOutcome.NotModified same)
      throws InterruptedException {
    FeedState.Server server =
        server(same.validators(), state.server().bodyHash(), Optional.empty());
    FeedState now = relocations.after(state.withServer(server), same.redirects(), Optional.empty());
    checkBook.succeeded(now, same.freshness(), "not modified" + way(same.redirects()));
    return new FeedResult.NotModified(subscription, 0);
  }

  private FeedResult failed(Subscription subscription, FeedState state, CheckResult result) {
    checkBook.failed(state, result);
    return new FeedResult.Failed(subscription, CheckBook.problem(result), Blame.FEED);
  }

  /// Books a check that a bug of ours cut short, so that it is not repeated at once.
  void crashed(Subscription subscription, String reason) {
    URI url = subscription.url();
    checkBook.failed(
        archive.feed(url).orElse(FeedState.unseen(url)), new CheckResult.Failed(reason));
  }

  /// Books the failures that the network may be to blame for, now that the run knows.
  void bookDeferred(boolean networkDown) {
    deferred.forEach((url, check) ->
        checkBook.failed(
            archive.feed(url).orElse(FeedState.unseen(url)),
            networkDown ? new CheckResult.NoNetwork() : check));
  }

  /// Writes how the checks so far went.
  void writeChecks() {
    checkBook.write();
  }

  /// Joins subscriptions that met at one URL.
  void join(List<Subscription> subscriptions) {
    relocations.join(subscriptions);
  }

  /// Only the whole run can tell whether it is the host or the network here.
  private FeedResult deferred(Subscription subscription, CheckResult check, Blame blame) {
    deferred.put(subscription.url(), check);
    return new FeedResult.Failed(subscription, CheckBook.problem(check), blame);
  }

  /// A document that came, without its bytes.
  ///
  /// @param bytes how many
  private record Document(long bytes, Redirects redirects, Freshness freshness) {}

  /// Reads a body; what remains to be done does not hold it any more.
  private Rest fetched(Subscription subscription, FeedState state, FetchOutcome.Fetched fetched)
      throws InterruptedException {
    Document document =
        new Document(fetched.body().length, fetched.redirects(), fetched.freshness());
    Optional<String> hash = Optional.of(fetched.contentHash());
    FeedState now =
        state.withServer(server(fetched.validators(), hash, state.server().unreadPage()));
    if (isRead(state) && hash.equals(state.server().bodyHash())) {
      return () -> sameAgain(subscription, now, document);
    }
    try {
      Feed feed = reading.read(subscription, fetched);
      return () ->
          relocations.isAnotherFeed(state, document.redirects(), feed)
              ? unreadable(subscription, state, anotherFeed(feed))
              : store(subscription, now, feed, document);
    } catch (NotAFeedException e) {
      return () -> unreadable(subscription, state, String.valueOf(e.getMessage()));
    }
  }

  private FeedResult sameAgain(Subscription subscription, FeedState now, Document document)
      throws InterruptedException {
    FeedState same = relocations.after(now, document.redirects(), Optional.empty());
    checkBook.succeeded(
        same, document.freshness(), "the same document again" + way(document.redirects()));
    return new FeedResult.NotModified(subscription, document.bytes());
  }

  private static String anotherFeed(Feed feed) {
    return "a redirect led to another feed, \"" + feed.show().title() + '"';
  }

  private FeedResult unreadable(Subscription subscription, FeedState state, String reason) {
    return failed(subscription, state, new CheckResult.Failed(reason));
  }

  private FeedResult store(
      Subscription subscription, FeedState state, Feed first, Document document)
      throws InterruptedException {
    Identities identities = archive.identities(first.url());
    Set<EpisodeId> known = new HashSet<>(identities.firstSeen().keySet());
    known.addAll(identities.aliases().keySet());
    Pages.Whole whole = pages.follow(first, known, state.server().unreadPage());
    Instant now = clock.instant();
    Continuity continuity = Continuity.of(whole.feed(), archive, now);
    FeedState read =
        relocations.after(
            state
                .withShow(first.show(), first.hints())
                .withServer(state.server().withUnreadPage(whole.unread())),
            document.redirects(),
            Optional.of(first));
    List<Episode> episodes = continuity.feed().episodes();
    String said =
        "a document of %d bytes with %d episodes".formatted(document.bytes(), episodes.size())
            + way(document.redirects());
    FeedState checked = checkBook.success(read, document.freshness(), episodes, said);
    Stored stored = archive.store(continuity.feed(), checked, continuity.aliases(), now);
    return new FeedResult.Updated(subscription, stored, first.skipped(), document.bytes());
  }

  /// What an operator should know of the way there.
  private static String way(Redirects redirects) {
    String downgrade =
        redirects
            .downgrade()
            .map(hop -> "; a redirect gives up TLS: " + SafeUrl.of(hop.to()))
            .orElse("");
    return redirects.finalUrl().map(url -> ", redirected to " + SafeUrl.of(url)).orElse("")
        + downgrade;
  }

  private FeedState.Server server(
      Optional<Validators> validators, Optional<String> hash, Optional<URI> unreadPage) {
    return new FeedState.Server(
        validators.flatMap(Validators::etag),
        validators.flatMap(Validators::lastModified),
        validators.flatMap(Validators::origin),
        hash,
        reader,
        unreadPage);
  }

  /// What another version of the parser read, or what was not read to its last page, has to come
  /// again whole.
  private boolean isRead(FeedState state) {
    return state.server().reader().equals(reader) && state.server().unreadPage().isEmpty();
  }

  private Optional<Validators> validators(FeedState state) {
    return isRead(state)
        ? Validators.of(
            state.server().etag(), state.server().lastModified(), state.server().origin())
        : Optional.empty();
  }
}
