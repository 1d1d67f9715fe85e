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
    int recalled =
        archive.alerts().recall(alert.name(), episodes, session.environment().clock().instant());
    output.sentence(
        Units.count(recalled, "episode")
            + " to deliver"
            + (recalled == episodes.size()
                ? ""
                : "; %d of that query delivered or waiting already"
                    .formatted(episodes.size() - recalled)),
        0);
    try (DataFolder.Lock _ = data.lock()) {
      return new AlertWork(session, settings, archive)
          .run(alert, line -> output.sentence(line, AlertWork.MARK));
    } catch (BusyException busy) {
      output.note("left to the next sync: " + busy.getMessage());
      return true;
    }
  }
}
