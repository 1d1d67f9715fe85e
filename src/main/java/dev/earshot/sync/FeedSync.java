package dev.earshot.sync;

import dev.earshot.archive.Archive;
import dev.earshot.archive.FeedState;
import dev.earshot.archive.Identities;
import dev.earshot.archive.Stored;
import dev.earshot.fetch.FetchOutcome;
import dev.earshot.fetch.FetchProblem;
import dev.earshot.fetch.Redirects;
import dev.earshot.fetch.Validators;
import dev.earshot.parse.NotAFeedException;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Feed;
import dev.earshot.podcast.SafeUrl;
import dev.earshot.schedule.CheckResult;
import dev.earshot.sync.FeedResult.Blame;
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
  private final Pages pages;
  private final Relocations relocations;
  private final Map<URI, CheckResult> deferred = new ConcurrentHashMap<>();
  private final String reader = CodeVersion.ofReading();

  FeedSync(Stages stages, Archive archive, InstantSource clock) {
    this.stages = stages;
    this.archive = archive;
    this.clock = clock;
    this.pages = new Pages(stages.fetcher(), stages.parser());
    this.relocations = new Relocations(stages, archive);
    this.checkBook = new CheckBook(archive, stages.policy(), clock);
  }

  /// Asks the server, and stores what it answers with the state that stands for it.
  FeedResult sync(Subscription subscription) throws InterruptedException {
    URI url = subscription.url();
    FeedState state = archive.feed(url).orElse(FeedState.unseen(url));
    FetchOutcome outcome = stages.fetcher().fetch(state.address(), validators(state));
    return switch (outcome) {
      case FetchOutcome.Fetched fetched -> fetched(subscription, state, fetched);
      case FetchOutcome.NotModified same -> {
        FeedState.Server server =
            server(same.validators(), state.server().bodyHash(), Optional.empty());
        FeedState now =
            relocations.after(state.withServer(server), same.redirects(), Optional.empty());
        checkBook.succeeded(now, same.freshness(), "not modified" + way(same.redirects()));
        yield new FeedResult.NotModified(subscription, 0);
      }
      case FetchOutcome.RetryLater later when later.problem() == FetchProblem.HOST_HELD ->
          deferred(
              subscription,
              new CheckResult.RetryAfter(later.after(), later.detail()),
              new FeedResult.Failed(subscription, later.detail(), Blame.HELD));
      case FetchOutcome.RetryLater later -> {
        checkBook.failed(state, new CheckResult.RetryAfter(later.after(), later.detail()));
        yield new FeedResult.Failed(subscription, later.detail(), Blame.FEED);
      }
      case FetchOutcome.Gone gone -> {
        FeedState now = relocations.lost(state);
        boolean isBack = !now.address().equals(state.address());
        checkBook.failed(
            now,
            isBack ? new CheckResult.Failed(gone.detail()) : new CheckResult.Gone(gone.detail()));
        yield new FeedResult.Failed(subscription, gone.detail(), Blame.FEED);
      }
      case FetchOutcome.Failed failed when failed.problem().suggestsNoNetwork() ->
          deferred(
              subscription,
              new CheckResult.Failed(failed.detail()),
              new FeedResult.Failed(subscription, failed.detail(), Blame.NETWORK));
      case FetchOutcome.Failed failed -> {
        FeedState now =
            failed.problem() == FetchProblem.NOT_FOUND ? relocations.lost(state) : state;
        checkBook.failed(now, new CheckResult.Failed(failed.detail()));
        yield new FeedResult.Failed(subscription, failed.detail(), Blame.FEED);
      }
    };
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
  private FeedResult deferred(
      Subscription subscription, CheckResult check, FeedResult.Failed failure) {
    deferred.put(subscription.url(), check);
    return failure;
  }

  private FeedResult fetched(
      Subscription subscription, FeedState state, FetchOutcome.Fetched fetched)
      throws InterruptedException {
    Optional<String> hash = Optional.of(fetched.contentHash());
    long bytes = fetched.body().length;
    FeedState now =
        state.withServer(server(fetched.validators(), hash, state.server().unreadPage()));
    if (isRead(state) && hash.equals(state.server().bodyHash())) {
      FeedState same = relocations.after(now, fetched.redirects(), Optional.empty());
      checkBook.succeeded(
          same, fetched.freshness(), "the same document again" + way(fetched.redirects()));
      return new FeedResult.NotModified(subscription, bytes);
    }
    try {
      Feed feed =
          named(
              stages.parser().parse(subscription.url(), fetched.body(), fetched.contentType()),
              subscription);
      if (relocations.isAnotherFeed(state, fetched.redirects(), feed)) {
        return unreadable(
            subscription, state, "a redirect led to another feed, \"" + feed.show().title() + '"');
      }
      return store(subscription, now, feed, fetched);
    } catch (NotAFeedException e) {
      return unreadable(subscription, state, String.valueOf(e.getMessage()));
    }
  }

  private FeedResult unreadable(Subscription subscription, FeedState state, String reason) {
    checkBook.failed(state, new CheckResult.Failed(reason));
    return new FeedResult.Failed(subscription, reason, Blame.FEED);
  }

  private FeedResult store(
      Subscription subscription, FeedState state, Feed first, FetchOutcome.Fetched fetched)
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
            fetched.redirects(),
            Optional.of(first));
    String said =
        "a document of %d bytes with %d episodes"
            .formatted(fetched.body().length, continuity.feed().episodes().size());
    Stored stored =
        archive.store(
            continuity.feed(),
            checkBook.success(
                read,
                fetched.freshness(),
                continuity.feed().episodes(),
                said + way(fetched.redirects())),
            continuity.aliases(),
            now);
    return new FeedResult.Updated(subscription, stored, first.skipped(), fetched.body().length);
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

  /// A feed without a title goes by the name that the operator gave it, else by its host.
  private static Feed named(Feed feed, Subscription subscription) {
    if (!feed.show().title().isEmpty()) {
      return feed;
    }
    String host = Optional.ofNullable(feed.url().getHost()).orElse("untitled");
    return new Feed(
        feed.url(),
        feed.show().withTitle(subscription.title().orElse(host)),
        feed.hints(),
        feed.episodes(),
        feed.skipped(),
        feed.mends());
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
