package dev.earshot.cli.alerts;

import dev.earshot.archive.Archive;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Usage;
import java.util.concurrent.Callable;

final class AlertRemoveCommand implements Callable<Integer> {
  private final Session session;
  private String name = "";

  AlertRemoveCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(this, "Removes an alert; a feed that it wrote stays where it is.")
        .examples("  earshot alert remove orm")
        .word("NAME", String.class, text -> name = text, "The alert's name.");
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
