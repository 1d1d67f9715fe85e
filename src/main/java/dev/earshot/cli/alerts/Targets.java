package dev.earshot.cli.alerts;

import dev.earshot.archive.Alert;
import dev.earshot.cli.output.Printable;
import java.net.URI;

/// What an alert does with its hits, in words that may be shown. Of a webhook only the host is, as
/// the rest of its URL is what lets one post there.
final class Targets {
  private Targets() {}

  /// `printed by sync`, `given to notify-send`, `sent to https://example.org/…`. Of a command only
  /// the program is named, as its words may be secrets and this is logged.
  static String past(Alert alert) {
    return switch (alert.action()) {
      case PRINT -> "printed by sync";
      case EXEC -> "given to " + Printable.line(alert.target().getFirst());
      case WEBHOOK -> "sent to " + shown(alert);
      case RSS -> "written into " + shown(alert);
    };
  }

  /// The target alone, without what looks secret; empty where there is none.
  static String shown(Alert alert) {
    return switch (alert.action()) {
      case PRINT -> "";
      case WEBHOOK -> origin(URI.create(alert.target().getFirst()));
      case EXEC -> Printable.line(SecretWords.shown(alert.target()));
      case RSS -> Printable.line(String.join(" ", alert.target()));
    };
  }

  /// The target as it was given, for its owner.
  static String whole(Alert alert) {
    return Printable.line(String.join(" ", alert.target()));
  }

  private static String origin(URI url) {
    String port = url.getPort() < 0 ? "" : ":" + url.getPort();
    return url.getScheme() + "://" + url.getHost() + port + "/…";
  }
}
