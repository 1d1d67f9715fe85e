package dev.earshot.podcast;

import java.net.URI;
import java.util.Optional;

/// Somebody whom the feed names: `<podcast:person>`, `<itunes:author>`, `<author>`.
///
/// @param role as `<podcast:person role>` says, lower-cased: `host`, `guest` …; `author` where only
///   an author element names the person
public record Person(String name, String role, Optional<URI> link) {
  public Person {
    name = name.strip();
    role = role.strip().toLowerCase(java.util.Locale.ROOT);
  }
}
