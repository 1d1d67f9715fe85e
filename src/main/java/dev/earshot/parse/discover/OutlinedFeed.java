package dev.earshot.parse.discover;

import java.util.Optional;

/// A feed as a list names it.
///
/// @param url as it stands there, without white space around it; need not be a URL
/// @param title on one line
public record OutlinedFeed(String url, Optional<String> title) {
  public OutlinedFeed {
    url = url.strip();
    title = title.map(text -> text.strip().replaceAll("\\s+", " ")).filter(t -> !t.isEmpty());
  }
}
