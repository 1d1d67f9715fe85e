package dev.earshot.cli.episodes;

import dev.earshot.cli.session.Session;
import java.util.List;
import picocli.CommandLine;

/// The commands that answer with episodes.
public final class EpisodeCommands {
  private EpisodeCommands() {}

  /// In the order in which help lists them.
  public static List<CommandLine> of(Session session) {
    return List.of(
        new CommandLine(new SearchCommand(session)),
        new CommandLine(new CountCommand(session)),
        new CommandLine(new SimilarCommand(session)),
        new CommandLine(new ShowCommand(session)),
        new CommandLine(new ExportCommand(session)));
  }
}
