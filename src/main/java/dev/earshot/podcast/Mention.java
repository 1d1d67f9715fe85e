package dev.earshot.podcast;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A package that an episode's notes name: one for each package and episode.
///
/// @param name the full registry name, with scope or group
/// @param versions as the notes state them, digits only ("1.4.0"), in order of appearance
/// @param presenters whom the notes attribute the topic to, as written
/// @param evidence the strongest there is
/// @param primary whether a topic or link is about the package, not just passing by it
/// @param confidence from 0 to 1
/// @param topic the heading of the topic it stands in; empty where it stands in none
/// @param quote the shortest sentence or line that shows it
/// @param url the link that names it
/// @param start when it is talked about, from the beginning of the recording
/// @param clues what spoke for and against it, strongest first; empty where nothing was weighed
public record Mention(
    Purl purl,
    String name,
    Kind kind,
    List<String> versions,
    List<String> presenters,
    Evidence evidence,
    boolean primary,
    double confidence,
    String topic,
    String quote,
    Optional<URI> url,
    Optional<Duration> start,
    List<Clue> clues) {
  public Mention {
    versions = List.copyOf(versions);
    presenters = List.copyOf(presenters);
    clues = List.copyOf(clues);
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("confidence out of range: " + confidence);
    }
  }

  /// A mention without clues.
  public Mention(
      Purl purl,
      String name,
      Kind kind,
      List<String> versions,
      List<String> presenters,
      Evidence evidence,
      boolean primary,
      double confidence,
      String topic,
      String quote,
      Optional<URI> url,
      Optional<Duration> start) {
    this(
        purl,
        name,
        kind,
        versions,
        presenters,
        evidence,
        primary,
        confidence,
        topic,
        quote,
        url,
        start,
        List.of());
  }

  /// What sort of software it is.
  public enum Kind {
    PACKAGE,
    PLATFORM,
    STDLIB
  }

  /// How the notes show it, strongest first.
  public enum Evidence {
    LINK,
    INSTALL,
    CODE,
    NAME
  }
}
