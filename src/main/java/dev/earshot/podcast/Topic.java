package dev.earshot.podcast;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A part of the notes about one thing: "Michael #2: SQLAlchemy 1.4.0 Released" and what follows
/// it.
///
/// @param heading without number, presenter and time code; empty for what stands before the first
///   one, and for what follows boilerplate that stands within a topic
/// @param number as the notes count it ("#2")
/// @param presenters the people the notes attribute the topic to, as written
/// @param start from the beginning of the recording, where the notes give a time code or the feed a
///   chapter of that name
/// @param span heading and body in the notes' text; empty for a chapter that the notes do not name
public record Topic(
    String heading,
    Kind kind,
    OptionalInt number,
    List<String> presenters,
    Optional<Duration> start,
    Span span) {
  public Topic {
    heading = heading.strip();
    presenters = List.copyOf(presenters);
  }

  /// What a topic is for.
  public enum Kind {
    TOPIC,
    EXTRA,
    JOKE,
    SPONSOR,
    PICK,
    LINKS,
    CREDITS,
    BOILERPLATE
  }
}
