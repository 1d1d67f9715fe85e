package dev.earshot.parse.xml;

import java.io.Serial;

/// One item, or the feed without its items, has more elements than anybody writes.
public final class TooManyElements extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  TooManyElements() {
    super("too many elements", null, false, false);
  }
}
