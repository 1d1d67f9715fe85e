package dev.earshot.index.document;

import dev.earshot.podcast.Topic;

/// How much a word counts by where it stands (see [dev.earshot.index.text.WeightedTerms]).
final class Weights {
  static final int NOTES = 2;
  static final int TITLE = 10;
  static final int PACKAGE = 8;
  static final int HEADING = 6;
  static final int LINK_ANCHOR = 3;
  static final int LINK_URL = 1;
  static final int PERSON = 2;
  static final int SHOW = 1;

  private Weights() {}

  /// Of the words in a topic.
  static int of(Topic.Kind kind) {
    return switch (kind) {
      case TOPIC, EXTRA, JOKE, PICK, LINKS -> NOTES;
      case SPONSOR, CREDITS -> 1;
      case BOILERPLATE -> 0;
    };
  }
}
