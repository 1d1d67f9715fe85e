package dev.earshot.cli.alerts;

import dev.earshot.cli.session.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "alert",
    description = {
      "Tells of each new or changed episode that answers a query, once.",
      "",
      "Alerts are looked at by sync and run. Without a command, lists them.",
    },
    synopsisSubcommandLabel = "[COMMAND]",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  earshot alert add orm async orm",
      "  earshot alert add mine package:my-package --exec 'notify-send Earshot'",
      "  earshot alert test mine",
    })
final class AlertCommand implements Callable<Integer> {
  private final Session session;

  AlertCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return new AlertListCommand(session).call();
  }
}
