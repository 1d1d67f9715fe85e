package dev.earshot.cli.feeds;

import dev.earshot.cli.usage.Usage;

/// The word that names a feed.
final class FeedWord implements Usage.Part {
  private final boolean needed;
  private String text = "";

  private FeedWord(boolean needed) {
    this.needed = needed;
  }

  /// One that must be there.
  static FeedWord needed() {
    return new FeedWord(true);
  }

  /// One that may be there.
  static FeedWord optional() {
    return new FeedWord(false);
  }

  @Override
  public void addTo(Usage usage) {
    String description = "A feed's URL, or a part of its URL or title.";
    if (needed) {
      usage.word("FEED", String.class, given -> text = given, description);
    } else {
      usage.optionalWord("FEED", String.class, given -> text = given, description);
    }
  }

  /// As given; empty where nothing is.
  String text() {
    return text;
  }
}
