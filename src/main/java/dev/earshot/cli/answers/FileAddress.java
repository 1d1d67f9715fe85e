package dev.earshot.cli.answers;

import dev.earshot.podcast.SafeUrl;
import java.net.URI;

/// Shows where a file lies that a feed gives beside the recording: a transcript, chapters.
public final class FileAddress {
  private FileAddress() {}

  /// In full, so that it can be opened, where the feed's own URL has nothing to hide; without
  /// secrets where the feed is private, whose files may carry the same.
  ///
  /// @param feed the URL as subscribed
  public static String of(URI feed, URI file) {
    boolean isPublic = SafeUrl.of(feed).equals(feed.toString());
    return isPublic ? file.toString() : SafeUrl.of(file);
  }
}
