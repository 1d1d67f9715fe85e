package dev.earshot.cli.feeds;

import dev.earshot.archive.Archive;
import dev.earshot.archive.FeedState;
import dev.earshot.archive.HeldHost;
import dev.earshot.cli.output.Times;
import dev.earshot.cli.session.InputException;
import dev.earshot.podcast.SafeUrl;
import dev.earshot.podcast.Show;
import dev.earshot.sync.Subscription;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// A feed of the list with what the archive knows of it.
///
/// @param episodes how many the archive holds
public record ListedFeed(Subscription subscription, FeedState state, int episodes) {
  /// All listed feeds.
  ///
  /// @param unlisted those that the archive knows besides, in order of URL
  /// @param held the hosts that asked to be left alone
  public record All(List<ListedFeed> listed, List<ListedFeed> unlisted, List<HeldHost> held) {
    /// Until when and why a feed's host is left alone, whatever its next check; empty where it is
    /// not.
    Optional<String> hold(ListedFeed feed, Instant now) {
      String host = Objects.requireNonNullElse(feed.state().address().getHost(), "");
      return held.stream()
          .filter(hold -> hold.host().equalsIgnoreCase(host) && hold.until().isAfter(now))
          .map(hold -> "is left alone until " + Times.minute(hold.until()) + ": " + hold.reason())
          .findFirst();
    }

    /// The feeds whose URL is a text, else those with it in their URL or title.
    ///
    /// @param list what one would type to see them all
    /// @throws InputException where there is none
    List<ListedFeed> matching(String text, String list) {
      List<ListedFeed> found = ListedFeed.matching(listed, text);
      if (found.isEmpty()) {
        throw new InputException(
            "no listed feed has '" + text + "' in its URL or title; see: " + list);
      }
      return found;
    }
  }

  /// The feeds whose URL is a text, else those with it in their URL or title.
  static List<ListedFeed> matching(List<ListedFeed> feeds, String text) {
    List<ListedFeed> exact =
        feeds.stream().filter(feed -> feed.url().toString().equals(text)).toList();
    return exact.isEmpty() ? feeds.stream().filter(feed -> feed.has(text)).toList() : exact;
  }

  /// Every listed feed, and those that are listed no longer.
  ///
  /// @param archive empty where nothing was ever fetched
  public static All all(List<Subscription> subscriptions, Optional<Archive> archive) {
    Map<URI, FeedState> states = new TreeMap<>();
    Map<URI, Integer> episodes = new HashMap<>();
    archive.ifPresent(known -> {
      known.feeds().forEach(state -> states.put(state.url(), state));
      episodes.putAll(known.episodeCounts());
    });
    List<ListedFeed> listed =
        subscriptions.stream()
            .map(subscription ->
                new ListedFeed(
                    subscription,
                    states.getOrDefault(subscription.url(), FeedState.unseen(subscription.url())),
                    episodes.getOrDefault(subscription.url(), 0)))
            .toList();
    subscriptions.forEach(subscription -> states.remove(subscription.url()));
    List<ListedFeed> unlisted =
        states.values().stream()
            .map(state ->
                new ListedFeed(
                    new Subscription(state.url(), Optional.empty()),
                    state,
                    episodes.getOrDefault(state.url(), 0)))
            .toList();
    return new All(listed, unlisted, archive.map(Archive::heldHosts).orElse(List.of()));
  }

  /// As it is listed.
  public URI url() {
    return subscription.url();
  }

  /// Whether its last check failed; one that is fetched along with another is not checked.
  public boolean isFailing() {
    return isFailing(state);
  }

  /// Whether its address holds a password or a token.
  boolean isSecret() {
    return !SafeUrl.of(url()).equals(url().toString());
  }

  /// Whether it was ever asked, so that the archive knows it.
  boolean isArchived() {
    return state.checks().last().isPresent();
  }

  /// `failing`, `ok`, or `new` where it was never checked.
  String word() {
    return isFailing() ? "failing" : isArchived() ? "ok" : "new";
  }

  /// Why it is checked when it is.
  String why() {
    return state
        .location()
        .joined()
        .map(other -> "fetched along with " + SafeUrl.of(other) + ", to which it moved")
        .orElse(state.checks().reason());
  }

  /// The same of a feed whether or not it is listed.
  public static boolean isFailing(FeedState state) {
    return state.checks().problem().isPresent() && state.location().joined().isEmpty();
  }

  /// As the feed says, else the list; never empty.
  public String title() {
    return named().orElse("(not fetched yet)");
  }

  /// Its title, or its URL without secrets where it has none.
  public String name() {
    return named().orElseGet(() -> SafeUrl.of(url()));
  }

  private Optional<String> named() {
    return state.show().map(Show::title).or(subscription::title).filter(title -> !title.isBlank());
  }

  private boolean has(String text) {
    String sought = text.toLowerCase(Locale.ROOT);
    return SafeUrl.of(url()).toLowerCase(Locale.ROOT).contains(sought)
        || title().toLowerCase(Locale.ROOT).contains(sought);
  }
}
