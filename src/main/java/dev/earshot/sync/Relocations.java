package dev.earshot.sync;

import dev.earshot.archive.Archive;
import dev.earshot.archive.FeedState;
import dev.earshot.archive.FeedState.Location;
import dev.earshot.fetch.FetchOutcome;
import dev.earshot.fetch.Redirects;
import dev.earshot.fetch.verdict.Relocation;
import dev.earshot.parse.NotAFeedException;
import dev.earshot.podcast.Feed;
import dev.earshot.podcast.SafeUrl;
import dev.earshot.podcast.Show;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Follows feeds that move for good, once two checks in a row led to a document that is the feed.
///
/// The subscription keeps its URL and thereby its episodes; only where it is fetched from changes.
/// Two subscriptions that meet at one URL are fetched as one.
final class Relocations {
  private static final Logger LOG = LoggerFactory.getLogger(Relocations.class);

  private final Stages stages;
  private final Archive archive;
  private volatile boolean someMoved;

  Relocations(Stages stages, Archive archive) {
    this.stages = stages;
    this.archive = archive;
  }

  /// A feed's state with what a check that went well says about where it lives.
  ///
  /// @param state with what the feed said of itself at this check
  /// @param read the feed that came; empty where it is the one that came before, by its validators
  ///   or its bytes, which proves a redirect's target as well
  FeedState after(FeedState state, Redirects redirects, Optional<Feed> read)
      throws InterruptedException {
    Location location = state.location();
    Optional<URI> target = Relocation.proposed(state.address(), redirects, state.hints());
    if (target.isEmpty()) {
      return state.withLocation(location.settled());
    }
    URI to = target.get();
    boolean wasRefused = location.refused().filter(to::equals).isPresent();
    if (!isProven(state, redirects, read, to, wasRefused)) {
      return state.withLocation(location.refusing(to));
    }
    Relocation move =
        Relocation.seen(location.next().map(at -> new Relocation(at, location.seen())), to);
    return move.isCertain()
        ? moved(state, to)
        : state.withLocation(location.seeming(to, move.seen()));
  }

  /// Whether a redirect led from a known feed to a document that has nothing in common with it, as
  /// captive portals and sold domains do: none of its GUIDs, not even its title.
  boolean isAnotherFeed(FeedState state, Redirects redirects, Feed read) {
    Optional<Show> known = state.show();
    return !redirects.hops().isEmpty()
        && known.isPresent()
        && !known.get().title().equalsIgnoreCase(read.show().title())
        && !isSameFeed(state, Optional.of(read));
  }

  /// A feed that is no longer where it moved to is asked again where it was subscribed.
  FeedState lost(FeedState state) {
    return state.address().equals(state.url())
        ? state
        : state.withLocation(state.location().movedTo(state.url()));
  }

  /// Joins subscriptions that met at one URL since the run began: the one that was there first is
  /// fetched for all, else the one that is listed first.
  void join(List<Subscription> subscriptions) {
    if (!someMoved) {
      return;
    }
    Map<URI, FeedState> fetched = new HashMap<>();
    for (FeedState feed : listed(subscriptions)) {
      fetched.merge(
          feed.address(), feed, (one, two) -> two.url().equals(two.address()) ? two : one);
    }
    List<FeedState> joined = new ArrayList<>();
    for (FeedState feed : listed(subscriptions)) {
      URI other = Objects.requireNonNull(fetched.get(feed.address())).url();
      if (!other.equals(feed.url()) && feed.location().joined().isEmpty()) {
        LOG.info("{} is fetched as {} from now on", SafeUrl.of(feed.url()), SafeUrl.of(other));
        joined.add(feed.withLocation(feed.location().joinedTo(other)));
      }
    }
    archive.join(joined);
  }

  private List<FeedState> listed(List<Subscription> subscriptions) {
    return subscriptions.stream()
        .flatMap(subscription -> archive.feed(subscription.url()).stream())
        .toList();
  }

  private FeedState moved(FeedState state, URI to) {
    LOG.info("{} moved for good to {}", SafeUrl.of(state.address()), SafeUrl.of(to));
    someMoved = true;
    return state.withLocation(state.location().movedTo(to));
  }

  private boolean isProven(
      FeedState state, Redirects redirects, Optional<Feed> read, URI to, boolean wasRefused)
      throws InterruptedException {
    boolean answeredThere = redirects.permanentTarget().filter(to::equals).isPresent();
    if (answeredThere && read.isPresent()) {
      return isSameFeed(state, read);
    }
    return !wasRefused && (answeredThere || isSameFeed(state, fetch(state.url(), to)));
  }

  private boolean isSameFeed(FeedState state, Optional<Feed> target) {
    Optional<String> podcastGuid =
        archive.feed(state.url()).flatMap(FeedState::show).flatMap(Show::podcastGuid);
    return target
        .filter(feed -> Relocation.isSameFeed(podcastGuid, archive.guids(state.url()), feed))
        .isPresent();
  }

  /// What a URL answers by itself: one that sends on for good would send the feed back and forth.
  private Optional<Feed> fetch(URI feed, URI target) throws InterruptedException {
    if (!(stages.fetcher().fetch(target, Optional.empty()) instanceof FetchOutcome.Fetched answer)
        || answer.redirects().permanentTarget().isPresent()) {
      return Optional.empty();
    }
    try {
      return Optional.of(stages.parser().parse(feed, answer.body(), answer.contentType()));
    } catch (NotAFeedException e) {
      return Optional.empty();
    }
  }
}
