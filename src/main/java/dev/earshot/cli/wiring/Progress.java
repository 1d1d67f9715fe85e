package dev.earshot.cli.wiring;

import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Terminal;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.output.Wrap;
import dev.earshot.cli.session.Environment;
import dev.earshot.podcast.SafeUrl;
import dev.earshot.sync.FeedResult;
import dev.earshot.sync.SyncListener;
import java.io.PrintWriter;

/// Shows on one line of a terminal how far a run is; says nothing in a pipe, nor where a line
/// cannot be written over.
public final class Progress implements SyncListener, AutoCloseable {
  private static final String ERASE_LINE = "\r\033[K";
  // A terminal that was made narrower meanwhile would break the line, and erase only its end.
  private static final String CUT = "\033[?7l";
  private static final String WRAP = "\033[?7h";
  private static final int EPISODES_AT_ONCE = 20;

  private final PrintWriter err;
  private final Terminal terminal;

  public Progress(Environment environment) {
    this.err = environment.err();
    this.terminal = Terminal.ofErrors(environment.variables());
  }

  @Override
  public void begins(int due) {
    if (due > 0) {
      show("0 of " + Units.count(due, "feed"));
    }
  }

  @Override
  public void done(FeedResult result, int done, int due) {
    String name = result.subscription().title().orElse(SafeUrl.of(result.subscription().url()));
    String count = Units.count(done) + " of " + Units.count(due, "feed");
    show(count + "  " + Wrap.cut(Printable.line(name), 40));
  }

  @Override
  public void indexing() {
    show("indexing");
  }

  @Override
  public void indexed(long episodes) {
    if (episodes % EPISODES_AT_ONCE == 0) {
      show("indexing  " + Units.count(episodes, "episode"));
    }
  }

  @Override
  public void close() {
    show("");
  }

  private void show(String text) {
    if (terminal.redraws()) {
      err.print(ERASE_LINE + CUT + Wrap.cut(text, terminal.width() - 1) + WRAP);
      err.flush();
    }
  }
}
