package dev.earshot.parse.identity;

import dev.earshot.podcast.Enclosure;

/// The path of a media file, which stays when a publisher moves hosts or changes trackers.
public final class EnclosurePath {
  private EnclosurePath() {}

  /// The path without host, query and fragment.
  public static String of(Enclosure enclosure) {
    String path = enclosure.url().getRawPath();
    return path == null ? enclosure.url().toString() : path;
  }
}
