package dev.earshot.sync;

import dev.earshot.archive.Appointment;
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
    return switch (proof(state, redirects, read, to)) {
      case SAME -> seen(state, to);
      case OTHER -> state.withLocation(location.refusing(to));
      case UNKNOWN -> state;
    };
  }

  private FeedState seen(FeedState state, URI to) {
    Relocation move = counted(state.location(), to);
    return move.isCertain()
        ? moved(state, to)
        : state.withLocation(state.location().seeming(to, move.seen()));
  }

  private static Relocation counted(Location location, URI to) {
    return Relocation.seen(location.next().map(at -> new Relocation(at, location.seen())), to);
  }

  /// What is at the URL to which a feed seems to have moved.
  private enum Proof {
    SAME,
    OTHER,
    /// It could not be asked just now.
    UNKNOWN
  }

  /// Whether a redirect led from a known feed to a document that has nothing in common with it, as
  /// captive portals and sold domains do: none of its GUIDs, not even its title.
  boolean isAnotherFeed(FeedState state, Redirects redirects, Feed read) {
    Optional<Show> known = state.show();
    return !redirects.hops().isEmpty()
        && known.isPresent()
        && !known.get().title().equalsIgnoreCase(read.show().title())
        && !isSameFeed(state, read);
  }

  /// A feed that is twice in a row not where it moved to is asked again where it was subscribed.
  FeedState lost(FeedState state) {
    URI home = state.url();
    if (state.address().equals(home)) {
      return state;
    }
    Relocation back = counted(state.location(), home);
    return back.isCertain()
        ? state.withLocation(state.location().backAt(home)).withChecks(state.checks().withoutGone())
        : state.withLocation(state.location().seeming(home, back.seen()));
  }

  /// Joins subscriptions that met at one URL: the one that was there first is fetched for all, else
  /// the one that is listed first.
  void join(List<Subscription> subscriptions) {
    List<Appointment> apart =
        listed(subscriptions).stream().filter(feed -> feed.joined().isEmpty()).toList();
    Map<URI, Appointment> fetched = new HashMap<>();
    for (Appointment feed : apart) {
      fetched.merge(
          feed.address(), feed, (one, two) -> two.feed().equals(two.address()) ? two : one);
    }
    List<FeedState> joined = new ArrayList<>();
    for (Appointment feed : apart) {
      URI other = Objects.requireNonNull(fetched.get(feed.address())).feed();
      if (!other.equals(feed.feed())) {
        LOG.info("{} is fetched as {} from now on", SafeUrl.of(feed.feed()), SafeUrl.of(other));
        FeedState state = archive.feed(feed.feed()).orElse(FeedState.unseen(feed.feed()));
        joined.add(state.withLocation(state.location().joinedTo(other)));
      }
    }
    if (!joined.isEmpty()) {
      archive.join(joined);
    }
  }

  private List<Appointment> listed(List<Subscription> subscriptions) {
    Map<URI, Appointment> known = new HashMap<>();
    archive.appointments().forEach(feed -> known.put(feed.feed(), feed));
    return subscriptions.stream()
        .map(Subscription::url)
        .distinct()
        .flatMap(url -> Optional.ofNullable(known.get(url)).stream())
        .toList();
  }

  private FeedState moved(FeedState state, URI to) {
    LOG.info("{} moved for good to {}", SafeUrl.of(state.address()), SafeUrl.of(to));
    return state.withLocation(state.location().movedTo(to));
  }

  private Proof proof(FeedState state, Redirects redirects, Optional<Feed> read, URI to)
      throws InterruptedException {
    boolean answeredThere = redirects.permanentTarget().filter(to::equals).isPresent();
    if (answeredThere && read.isPresent()) {
      // Of a feed that was never read before, what comes is the feed.
      boolean isFirst = archive.feed(state.url()).flatMap(FeedState::show).isEmpty();
      return isFirst || isSameFeed(state, read.get()) ? Proof.SAME : Proof.OTHER;
    }
    if (state.location().refused().filter(to::equals).isPresent()) {
      return Proof.OTHER;
    }
    return answeredThere ? Proof.SAME : ask(state, to);
  }

  private boolean isSameFeed(FeedState state, Feed target) {
    Optional<String> podcastGuid =
        archive.feed(state.url()).flatMap(FeedState::show).flatMap(Show::podcastGuid);
    return Relocation.isSameFeed(podcastGuid, archive.guids(state.url()), target);
  }

  /// What a URL answers by itself: one that sends on for good would send the feed back and forth.
  private Proof ask(FeedState state, URI target) throws InterruptedException {
    return switch (stages.fetcher().fetch(target, Optional.empty())) {
      case FetchOutcome.Fetched answer when answer.redirects().permanentTarget().isPresent() ->
          Proof.OTHER;
      case FetchOutcome.Fetched answer -> read(state, answer);
      case FetchOutcome.Gone _ -> Proof.OTHER;
      case FetchOutcome.NotModified _, FetchOutcome.RetryLater _, FetchOutcome.Failed _ ->
          Proof.UNKNOWN;
    };
  }

  private Proof read(FeedState state, FetchOutcome.Fetched answer) {
    try {
      Feed feed = stages.parser().parse(state.url(), answer.body(), answer.contentType());
      return isSameFeed(state, feed) ? Proof.SAME : Proof.OTHER;
    } catch (NotAFeedException e) {
      return Proof.OTHER;
    }
  }
}
