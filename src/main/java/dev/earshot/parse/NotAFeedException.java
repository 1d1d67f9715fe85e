package dev.earshot.parse;

import dev.earshot.podcast.SafeUrl;
import java.io.Serial;
import java.net.URI;

/// The body is no feed that can be read: an HTML page, an empty body, a document past mending, or
/// one that is out to do harm.
public final class NotAFeedException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  /// @param why what is there instead, in words
  public NotAFeedException(URI feed, String why) {
    super(SafeUrl.of(feed) + " is not a feed: " + why);
  }
}
