package dev.earshot.cli.alerts;

import dev.earshot.archive.Archive;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "remove",
    description = "Removes an alert; a feed that it wrote stays where it is.",
    footerHeading = "%nExample:%n",
    footer = "  earshot alert remove orm")
final class AlertRemoveCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "NAME", description = "The alert's name.")
  private String name = "";

  AlertRemoveCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Archive archive = KnownAlerts.archive(session.dataFolder(session.settings()))) {
      if (!archive.alerts().remove(name)) {
        throw KnownAlerts.unknown(name, archive.alerts().all());
      }
    }
    session.output().line("removed: " + name);
    return ExitCode.FINE;
  }
}
