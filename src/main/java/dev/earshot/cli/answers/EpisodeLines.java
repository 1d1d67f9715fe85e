package dev.earshot.cli.answers;

import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Wrap;
import dev.earshot.search.answer.EpisodeHeader;
import java.time.Duration;
import java.time.ZoneOffset;

/// How an episode is named in lists.
public final class EpisodeLines {
  /// What stands in the place of a day.
  public static final String UNDATED = "undated   ";

  /// What show and title take at least, where they stand on one line.
  private static final int NARROWEST = 30;

  private EpisodeLines() {}

  /// `2021-03-31 Python Bytes #227 no more awaiting … [id]`.
  public static void header(Output output, EpisodeHeader episode) {
    header(output, day(episode), episode.show(), episode.title(), episode.id().value());
  }

  /// The same of what is known of one. What would be too long for the terminal is cut: of the show
  /// what leaves the title no room, and then of the title. Where the terminal is narrow, the title
  /// has a line of its own.
  public static void header(Output output, String day, String from, String called, String id) {
    String show = Printable.line(from);
    String title = Printable.line(called);
    if (output.terminal().interactive()) {
      int left = output.width() - day.length() - id.length() - 6;
      if (left < NARROWEST) {
        output.line(day + "  " + Wrap.cut(show, output.width() - day.length() - 2));
        title = Wrap.cut(title, output.width() - id.length() - 4);
        output.line("  " + output.terminal().name(title) + "  " + output.terminal().dim(id));
        return;
      }
      show = Wrap.cut(show, Math.max(10, left - Math.min(20, Wrap.columns(title))));
      title = Wrap.cut(title, Math.max(20, left - Wrap.columns(show)));
    }
    output.line(
        day
            + "  "
            + show
            + "  "
            + output.terminal().name(title)
            + "  "
            + output.terminal().dim(id));
  }

  /// The day in UTC on which an episode came out.
  public static String day(EpisodeHeader episode) {
    return episode
        .published()
        .map(at -> at.atZone(ZoneOffset.UTC).toLocalDate().toString())
        .orElse(UNDATED);
  }

  /// `0:12:34`, which spreadsheets read as a time.
  public static String time(Duration time) {
    return time.toHours() == 0 ? "0:" + clock(time) : clock(time);
  }

  /// `1:02:03` or `12:34`.
  public static String clock(Duration time) {
    String minutes =
        String.format(
            java.util.Locale.ROOT, "%02d:%02d", time.toMinutesPart(), time.toSecondsPart());
    return time.toHours() == 0 ? minutes : time.toHours() + ":" + minutes;
  }
}
