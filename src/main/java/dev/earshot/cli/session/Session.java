package dev.earshot.cli.session;

import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Terminal;
import dev.earshot.cli.usage.Usage;
import dev.earshot.search.EpisodeSearcher;
import dev.earshot.search.query.SavedQueries;
import dev.earshot.search.snapshot.UnusableIndexException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One run of the program as every command sees it: the world around it, the options that all
/// commands share, and what is made of them.
public final class Session implements Usage.Part {
  private final Environment environment;

  private @Nullable String data;

  private Map<String, String> set = Map.of();

  private boolean allowPrivate;

  private boolean verbose;

  /// The shared options are filled in by picocli before a command runs.
  public Session(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void addTo(Usage usage) {
    usage
        .option(
            "--data", "DIR", text -> data = text, "Folder of the archive, the index and the log.")
        .pairs(
            "--set",
            "KEY=VALUE",
            pairs -> set = pairs,
            "Change a setting for this run; `earshot settings` lists them.")
        .flag(
            "--allow-private",
            () -> allowPrivate = true,
            "Fetch from private, loopback and link-local addresses too.")
        .flag("--verbose", () -> verbose = true, "Say more where something fails.");
  }

  /// The world around this run.
  public Environment environment() {
    return environment;
  }

  /// Where this command's answer goes.
  public Output output() {
    return new Output(environment.out(), Terminal.of(environment.variables()));
  }

  /// Whether to say more where something fails.
  public boolean isVerbose() {
    return verbose;
  }

  /// The settings as far as all commands share them; a command adds its own options.
  public Settings.Loader settingsLoader() {
    Places places = places();
    Settings.Loader loader =
        Settings.loader(places)
            .file(places.settingsFile())
            .environment(environment.variables())
            .set(set);
    if (data != null) {
      loader.option(Setting.DATA, data, "--data");
    }
    if (allowPrivate) {
      loader.option(Setting.ALLOW_PRIVATE, "true", "--allow-private");
    }
    return loader;
  }

  /// The settings without options of one command.
  public Settings settings() {
    return settingsLoader().load();
  }

  /// Where the user's own files are.
  public Places places() {
    return new Places(environment.variables(), environment.here());
  }

  /// The data folder, to which the log goes from now on.
  public DataFolder dataFolder(Settings settings) {
    DataFolder folder =
        new DataFolder(environment.here().resolve(settings.path(Setting.DATA)).normalize());
    Logging.into(folder.log());
    return folder;
  }

  /// Answers from the index, which is open only as long as the question takes.
  ///
  /// @throws InputException where there is no index that can be used
  public <T, X extends Exception> T searching(Question<T, X> question) throws X {
    return searching(question, EpisodeSearcher::openOnce);
  }

  /// The same for a question that is many, which a slower start pays off for.
  ///
  /// @throws InputException where there is no index that can be used
  public <T, X extends Exception> T searchingOften(Question<T, X> question) throws X {
    return searching(question, EpisodeSearcher::open);
  }

  private <T, X extends Exception> T searching(Question<T, X> question, Opening opening) throws X {
    DataFolder folder = dataFolder(settings());
    try (EpisodeSearcher searcher = open(folder, opening)) {
      return question.ask(searcher);
    } catch (UnusableIndexException e) {
      throw new InputException(
          switch (e.reason()) {
            case MISSING ->
                begin(folder, "nothing is indexed yet")
                    + (folder.hasArchive() ? "; if the index was lost: " + typed("reindex") : "");
            case OTHER_VERSION, CORRUPT ->
                e.getMessage() + "; make it anew from the archive with: " + typed("reindex");
          },
          ExitCode.FAILED,
          e);
    } catch (IOException e) {
      throw new InputException("cannot read the index: " + FileProblem.of(e), ExitCode.FAILED, e);
    }
  }

  /// What is said where a folder lacks what is asked for.
  ///
  /// @param lack in words: `nothing is archived yet`
  public String begin(DataFolder folder, String lack) {
    if (folder.isForeign()) {
      return folder.foreign();
    }
    boolean isListed = Files.exists(environment.here().resolve(settings().path(Setting.FEEDS)));
    String first = isListed ? "" : typed("feeds add URL") + ", then: ";
    return lack + " in " + folder.path() + "; begin with: " + first + typed("sync");
  }

  /// A command as one would type it here to go on: with the program as it was called, and the data
  /// folder that was given.
  public String typed(String command) {
    String folder = data == null ? "" : " --data " + CommandWords.quoted(data);
    return CommandWords.quoted(called()) + folder + " " + command;
  }

  /// The same for a command with words of a query.
  public String typed(String command, String words) {
    return typed(command) + " " + CommandWords.typed(words);
  }

  /// By its name alone where the shell finds it so.
  private String called() {
    String path = environment.variables().getOrDefault("EARSHOT_CALLED", "earshot");
    int slash = path.lastIndexOf('/');
    List<String> searched =
        List.of(environment.variables().getOrDefault("PATH", "").split(":", -1));
    return slash > 0 && searched.contains(path.substring(0, slash))
        ? path.substring(slash + 1)
        : path;
  }

  private EpisodeSearcher open(DataFolder folder, Opening opening) throws UnusableIndexException {
    Path queries = places().queriesFile();
    try {
      return opening.open(folder.index(), environment.clock(), SavedQueries.read(queries));
    } catch (IOException e) {
      throw new InputException(
          "cannot read the saved queries in " + queries + ": " + FileProblem.of(e));
    }
  }

  private interface Opening {
    EpisodeSearcher open(Path index, InstantSource clock, SavedQueries saved)
        throws UnusableIndexException;
  }

  /// Something to ask of the index.
  ///
  /// @param <X> what else may happen meanwhile
  public interface Question<T, X extends Exception> {
    T ask(EpisodeSearcher searcher) throws UnusableIndexException, X;
  }

  /// An option's text, where one was given that is not blank.
  public static Optional<String> given(@Nullable String option) {
    return Optional.ofNullable(option).map(String::strip).filter(text -> !text.isEmpty());
  }
}
