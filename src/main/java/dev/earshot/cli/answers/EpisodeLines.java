package dev.earshot.cli.answers;

import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Wrap;
import dev.earshot.search.answer.EpisodeHeader;
import java.time.Duration;
import java.time.ZoneOffset;

/// How an episode is named in lists.
public final class EpisodeLines {
  private EpisodeLines() {}

  /// `2021-03-31 Python Bytes #227 no more awaiting … [id]`.
  public static void header(Output output, EpisodeHeader episode) {
    header(output, day(episode), episode.show(), episode.title(), episode.id().value());
  }

  /// The same of what is known of one. Where it would be too long for the terminal, the title is
  /// cut.
  public static void header(Output output, String day, String from, String called, String id) {
    String show = Printable.line(from);
    int left = output.width() - day.length() - Wrap.columns(show) - id.length() - 6;
    String title =
        output.terminal().interactive()
            ? Wrap.cut(Printable.line(called), Math.max(20, left))
            : Printable.line(called);
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
        .orElse("undated   ");
  }

  /// `1:02:03` or `12:34`.
  public static String clock(Duration time) {
    String minutes =
        String.format(
            java.util.Locale.ROOT, "%02d:%02d", time.toMinutesPart(), time.toSecondsPart());
    return time.toHours() == 0 ? minutes : time.toHours() + ":" + minutes;
  }
}
