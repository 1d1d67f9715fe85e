package dev.earshot.extract;

import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Purl;

/// A piece of software that notes can name.
///
/// @param name the full name as its registry or forge spells it
record Software(Purl purl, String name, Mention.Kind kind) {
  static Software ofPurl(Purl purl) {
    return new Software(purl, purl.fullName(), Mention.Kind.PACKAGE);
  }
}
