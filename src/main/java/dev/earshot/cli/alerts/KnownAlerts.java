package dev.earshot.cli.alerts;

import dev.earshot.archive.AlertState;
import dev.earshot.archive.Archive;
import dev.earshot.cli.session.DataFolder;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.InputException;
import java.util.List;

/// The alerts of a data folder, for commands that name one.
final class KnownAlerts {
  private KnownAlerts() {}

  /// The archive with the alerts in it.
  ///
  /// @throws InputException where there is none
  static Archive archive(DataFolder data) {
    return data.existingArchive()
        .orElseThrow(() ->
            new InputException("there is no alert in " + data.path(), ExitCode.NOTHING_FOUND));
  }

  /// The alert of a name.
  ///
  /// @throws InputException where there is none
  static AlertState named(Archive archive, String name) {
    List<AlertState> all = archive.alerts().all();
    return all.stream()
        .filter(state -> state.alert().name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(name, all));
  }

  /// What to say of a name that no alert has.
  static InputException unknown(String name, List<AlertState> all) {
    List<String> names = all.stream().map(state -> state.alert().name()).toList();
    return new InputException(
        "there is no alert '"
            + name
            + "'"
            + (names.isEmpty() ? "" : "; there are: " + String.join(", ", names)),
        ExitCode.NOTHING_FOUND);
  }
}
