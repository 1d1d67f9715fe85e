package dev.earshot.parse.identity;

import dev.earshot.parse.item.RawItem;
import dev.earshot.podcast.Enclosure;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whether two items that share a name are two episodes, from what else they say.
///
/// What only one of them says tells nothing. An empty title is none.
record Likeness(Same title, Same link, Same file, Same date) {
  /// What two items say of one thing.
  enum Same {
    YES,
    NO,
    UNKNOWN;

    static <T> Same of(Optional<T> one, Optional<T> other) {
      if (one.isEmpty() || other.isEmpty()) {
        return UNKNOWN;
      }
      return one.equals(other) ? YES : NO;
    }
  }

  /// Episodes that are edited keep their day.
  private static final Duration NEAR = Duration.ofDays(2);

  static Likeness of(RawItem one, RawItem other) {
    return new Likeness(
        Same.of(title(one), title(other)),
        Same.of(one.link(), other.link()),
        sameFile(one, other),
        Same.of(one.published(), other.published()));
  }

  /// Whether two items with one GUID are two episodes: where the titles differ, unless one is the
  /// other edited; and where, whatever the titles, nothing else agrees.
  static boolean differ(RawItem one, RawItem other) {
    Likeness like = of(one, other);
    if (like.title == Same.NO) {
      return !like.isEdited() || areFarApart(one, other);
    }
    return like.agreements() == 0 && like.differences() > 1;
  }

  /// Whether two items with a weaker name in common are two episodes: where anything else that
  /// tells episodes apart differs.
  static boolean mayDiffer(RawItem one, RawItem other) {
    Likeness like = of(one, other);
    if (like.title == Same.NO) {
      return !like.isEdited() || areFarApart(one, other);
    }
    boolean told = like.file == Same.YES || (like.title == Same.YES && like.agreements() > 0);
    return like.differences() > 0 || (!told && !note(one).equals(note(other)));
  }

  /// The path of the recording.
  static Optional<String> path(RawItem item) {
    return item.enclosure().map(EnclosurePath::of);
  }

  /// The URL of the recording with its query, which may be all that tells it from others.
  static Optional<URI> file(RawItem item) {
    return item.enclosure().map(Enclosure::url);
  }

  /// The first of the notes; empty where there are none.
  static String note(RawItem item) {
    return item.notes().isEmpty() ? "" : item.notes().getFirst().text();
  }

  /// Whether it is one episode whose title was edited: the same recording at the same link. A link
  /// alone is too little, as it may be that of the show.
  private boolean isEdited() {
    return link == Same.YES && file == Same.YES;
  }

  private long agreements() {
    return List.of(link, file, date).stream().filter(same -> same == Same.YES).count();
  }

  private long differences() {
    return List.of(link, file, date).stream().filter(same -> same == Same.NO).count();
  }

  private static Optional<String> title(RawItem item) {
    return Optional.of(item.title().toLowerCase(Locale.ROOT)).filter(t -> !t.isEmpty());
  }

  /// A path alone is the same file only where the queries are the same, too; another query may be
  /// another file or another session.
  private static Same sameFile(RawItem one, RawItem other) {
    Same path = Same.of(path(one), path(other));
    boolean sameUrl = Same.of(file(one), file(other)) == Same.YES;
    return path == Same.YES && !sameUrl && hasQuery(one) ? Same.UNKNOWN : path;
  }

  private static boolean hasQuery(RawItem item) {
    return item.enclosure().map(Enclosure::url).map(URI::getRawQuery).isPresent();
  }

  private static boolean areFarApart(RawItem one, RawItem other) {
    if (one.published().isEmpty() || other.published().isEmpty()) {
      return false;
    }
    Instant date = one.published().get();
    return Duration.between(date, other.published().get()).abs().compareTo(NEAR) > 0;
  }
}
