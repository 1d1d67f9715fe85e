package dev.earshot.cli.alerts;

import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Usage;
import java.util.concurrent.Callable;

final class AlertCommand implements Callable<Integer> {
  private final Session session;

  AlertCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Tells of each new or changed episode that answers a query, once.",
            "",
            "Alerts are looked at by sync and run. Without a command, lists them.")
        .examples(
            "  earshot alert add orm async orm",
            "  earshot alert add mine package:my-package --exec 'notify-send Earshot'",
            "  earshot alert test mine");
  }

  @Override
  public Integer call() {
    return new AlertListCommand(session).call();
  }
}
