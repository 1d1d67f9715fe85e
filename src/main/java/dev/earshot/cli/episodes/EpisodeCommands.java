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
        NamedCommand.of("count", () -> new CountCommand(session).usage()),
        NamedCommand.of("similar", () -> new SimilarCommand(session).usage()),
        NamedCommand.of("show", () -> new ShowCommand(session).usage()),
        NamedCommand.of("open", () -> new OpenCommand(session).usage()),
        NamedCommand.of("stats", () -> new StatsCommand(session).usage()),
        NamedCommand.of("export", () -> new ExportCommand(session).usage()));
  }
}
