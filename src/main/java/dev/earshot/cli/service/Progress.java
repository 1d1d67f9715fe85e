package dev.earshot.cli.service;

import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Terminal;
import dev.earshot.cli.output.Wrap;
import dev.earshot.podcast.SafeUrl;
import dev.earshot.sync.FeedResult;
import dev.earshot.sync.SyncListener;
import java.io.PrintWriter;

/// Shows on one line of a terminal how far a run is; says nothing in a pipe.
final class Progress implements SyncListener, AutoCloseable {
  private static final String ERASE_LINE = "\r\033[K";

  private final PrintWriter err;
  private final boolean shown;

  Progress(PrintWriter err, Terminal terminal) {
    this.err = err;
    this.shown = terminal.interactive();
  }

  @Override
  public void done(FeedResult result, int done, int due) {
    String name = result.subscription().title().orElse(SafeUrl.of(result.subscription().url()));
    show(done + " of " + due + " feeds  " + Wrap.cut(Printable.line(name), 40));
  }

  @Override
  public void indexing() {
    show("indexing");
  }

  @Override
  public void close() {
    show("");
  }

  private void show(String text) {
    if (shown) {
      err.print(ERASE_LINE + text);
      err.flush();
    }
  }
}
