package dev.earshot.cli.alerts;

import dev.earshot.archive.Alert;
import dev.earshot.archive.AlertState;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The file in which an alert keeps a feed, which it replaces again and again.
final class FeedFile {
  /// What every feed of ours says near its beginning.
  private static final String OURS = "<title>Earshot: ";

  private static final int BEGINNING = 4096;

  private FeedFile() {}

  /// Refuses what an alert is not to replace.
  ///
  /// @param alerts those that there are
  /// @throws InputException where it is a file of somebody else, or another alert's
  static void check(Alert alert, List<AlertState> alerts) {
    Path file = Path.of(alert.target().getFirst());
    try {
      if (Files.exists(file) && !isOurs(file)) {
        throw new InputException(file + " is there already, and no feed of an alert");
      }
      for (AlertState other : alerts) {
        if (other.alert().action() == Alert.Action.RSS && isOf(other.alert(), file)) {
          throw new InputException("alert " + other.alert().name() + " writes into " + file);
        }
      }
    } catch (IOException e) {
      throw new InputException("cannot read " + file + ": " + e, ExitCode.FAILED);
    }
  }

  private static boolean isOurs(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new InputException(file + " is no file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] beginning = in.readNBytes(BEGINNING);
      return beginning.length == 0 || new String(beginning, StandardCharsets.UTF_8).contains(OURS);
    }
  }

  private static boolean isOf(Alert other, Path file) throws IOException {
    Path theirs = Path.of(other.target().getFirst());
    return theirs.equals(file)
        || (Files.exists(theirs) && Files.exists(file) && Files.isSameFile(theirs, file));
  }
}
