package dev.earshot.extract.known;

import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Purl;

/// A piece of software that notes can name.
///
/// @param name the full name as its registry or forge spells it
public record Software(Purl purl, String name, Mention.Kind kind) {
  /// A package under its full name.
  public static Software ofPurl(Purl purl) {
    return new Software(purl, purl.fullName(), Mention.Kind.PACKAGE);
  }
}
