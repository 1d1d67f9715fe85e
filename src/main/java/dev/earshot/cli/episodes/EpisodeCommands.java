package dev.earshot.cli.episodes;

import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.NamedCommand;
import java.util.List;

/// The commands that answer with episodes.
public final class EpisodeCommands {
  private EpisodeCommands() {}

  /// In the order in which help lists them.
  public static List<NamedCommand> of(Session session) {
    return List.of(
        NamedCommand.of("search", () -> new SearchCommand(session).usage()),
        NamedCommand.of("count", () -> new CountCommand(session)),
        NamedCommand.of("similar", () -> new SimilarCommand(session)),
        NamedCommand.of("show", () -> new ShowCommand(session)),
        NamedCommand.of("open", () -> new OpenCommand(session)),
        NamedCommand.of("stats", () -> new StatsCommand(session)),
        NamedCommand.of("export", () -> new ExportCommand(session)));
  }
}
