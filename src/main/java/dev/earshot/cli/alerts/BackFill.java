package dev.earshot.cli.alerts;

import dev.earshot.archive.Alert;
import dev.earshot.archive.Archive;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.BusyException;
import dev.earshot.cli.session.DataFolder;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.session.Settings;
import dev.earshot.podcast.EpisodeId;
import java.util.List;
import java.util.Set;

/// Delivers episodes that were there before their alert.
final class BackFill {
  private final Session session;
  private final Settings settings;
  private final Archive archive;

  BackFill(Session session, Settings settings, Archive archive) {
    this.session = session;
    this.settings = settings;
    this.archive = archive;
  }

  /// Notes what is to be delivered, and delivers it unless a service is at work, which then does.
  ///
  /// @return whether all that was tried arrived
  boolean run(Alert alert, DataFolder data, Set<EpisodeId> episodes) throws InterruptedException {
    Output output = session.output();
    List<EpisodeId> waited = archive.alerts().waiting(alert.name());
    int recalled =
        archive.alerts().recall(alert.name(), episodes, session.environment().clock().instant());
    int delivered =
        episodes.size() - recalled - (int) waited.stream().filter(episodes::contains).count();
    output.sentence(
        Units.count(recalled + waited.size(), "episode")
            + " to deliver"
            + waitedAlready(waited.size(), recalled)
            + (delivered == 0 ? "" : "; %d of that query delivered already".formatted(delivered)),
        0);
    if (recalled + waited.size() == 0) {
      return true;
    }
    try (DataFolder.Lock _ = data.lock()) {
      return new AlertWork(session, settings, archive)
          .run(alert, line -> output.sentence(line, AlertWork.MARK));
    } catch (BusyException busy) {
      output.note("left to the next sync: " + busy.getMessage());
      return true;
    }
  }

  private static String waitedAlready(int waited, int recalled) {
    return waited == 0
        ? ""
        : ", %s of which waited already".formatted(recalled == 0 ? "all" : Units.count(waited));
  }
}
