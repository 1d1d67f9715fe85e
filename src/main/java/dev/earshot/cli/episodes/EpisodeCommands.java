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
        NamedCommand.answering("search", () -> new SearchCommand(session).usage()),
        NamedCommand.answering("count", () -> new CountCommand(session).usage()),
        NamedCommand.answering("similar", () -> new SimilarCommand(session).usage()),
        NamedCommand.answering("show", () -> new ShowCommand(session).usage()),
        NamedCommand.of("open", () -> new OpenCommand(session).usage()),
        NamedCommand.answering("stats", () -> new StatsCommand(session).usage()),
        NamedCommand.answering("export", () -> new ExportCommand(session).usage()));
  }
}
