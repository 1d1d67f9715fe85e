package dev.earshot.cli.feeds;

import dev.earshot.cli.output.Printable;
import dev.earshot.cli.session.CommandWords;
import dev.earshot.cli.session.FileProblem;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.session.Setting;
import dev.earshot.cli.session.Settings;
import dev.earshot.cli.usage.Usage;
import dev.earshot.sync.FeedList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The option `--feeds` of every command that reads the list of feeds.
public final class FeedsOption implements Usage.Part {
  private @Nullable String file;

  @Override
  public void addTo(Usage usage) {
    usage.option(
        "--feeds",
        "FILE",
        text -> file = text,
        "The list of feeds; else ./feeds.txt, else the one beside the settings.");
  }

  // Who reads the list again and again is told once.
  private List<String> told = List.of();

  /// The settings, with the list that this option names.
  public Settings settings(Session session) {
    Settings.Loader loader = session.settingsLoader();
    Session.given(file).ifPresent(path -> loader.option(Setting.FEEDS, path, "--feeds"));
    return loader.load();
  }

  /// A command as one would type it here to go on, with this option where it was given.
  public String typed(Session session, String command) {
    return session.typed(command)
        + Session.given(file).map(path -> " --feeds " + CommandWords.quoted(path)).orElse("");
  }

  /// Where the list is.
  public Path path(Session session, Settings settings) {
    return session.environment().here().resolve(settings.path(Setting.FEEDS)).normalize();
  }

  /// Reads the list; a line that is no feed costs that line alone, and is told.
  public FeedList read(Session session, Settings settings) {
    Path path = path(session, settings);
    if (!Files.exists(path)) {
      throw new InputException(
          "there is no list of feeds at "
              + path
              + "; begin one with: "
              + typed(session, "feeds add URL")
              + "; or name another with --feeds");
    }
    try {
      FeedList list = FeedList.read(path);
      if (!list.problems().equals(told)) {
        told = list.problems();
        told.forEach(problem -> session.environment().err().println(Printable.line(problem)));
        session.environment().err().flush();
      }
      return list;
    } catch (IOException e) {
      throw new InputException("cannot read the list of feeds " + path + ": " + FileProblem.of(e));
    }
  }
}
