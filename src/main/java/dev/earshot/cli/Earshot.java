package dev.earshot.cli;

import dev.earshot.search.EpisodeSearcher;
import dev.earshot.search.SavedQueries;
import dev.earshot.search.UnusableIndexException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The command `earshot` itself: the options that all commands share, and what they are made of.
@Command(
    name = "earshot",
    description = "Keeps every episode of your podcasts and finds the one that named a package.",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  earshot sync                    fetch the feeds listed in feeds.txt",
      "  earshot search async orm        which episode was that?",
      "  earshot package sqlalchemy      who mentioned it, and when?",
    })
final class Earshot implements Runnable {
  private final Environment environment;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Folder of the archive, the index and the log.")
  private @Nullable String data;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      scope = ScopeType.INHERIT,
      description = "Change a setting for this run; `earshot settings` lists them.")
  private Map<String, String> set = new HashMap<>();

  @Option(
      names = "--allow-private",
      scope = ScopeType.INHERIT,
      description = "Fetch from private, loopback and link-local addresses too.")
  private boolean allowPrivate;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Say more where something fails.")
  private boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean version;

  Earshot(Environment environment) {
    this.environment = environment;
  }

  /// All commands, ready to run.
  CommandLine commandLine() {
    CommandLine line = new CommandLine(this);
    line.addSubcommand(new SyncCommand(this));
    line.addSubcommand(new RunCommand(this));
    line.addSubcommand(new SearchCommand(this));
    line.addSubcommand(new CountCommand(this));
    line.addSubcommand(new SimilarCommand(this));
    line.addSubcommand(new PackageCommand(this));
    line.addSubcommand(new ShowCommand(this));
    line.addSubcommand(
        new CommandLine(new FeedsCommand(this))
            .addSubcommand(new FeedsWhyCommand(this))
            .addSubcommand(new FeedsRetryCommand(this)));
    line.addSubcommand(new ExportCommand(this));
    line.addSubcommand(new ReindexCommand(this));
    line.addSubcommand(new DoctorCommand(this));
    line.addSubcommand(
        new CommandLine(new CatalogCommand(this)).addSubcommand(new CatalogUpdateCommand(this)));
    line.addSubcommand(new SettingsCommand(this));
    line.setOut(environment.out());
    line.setErr(environment.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(false);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    Failures failures = new Failures(() -> verbose);
    line.setParameterExceptionHandler(failures);
    line.setExecutionExceptionHandler(failures);
    return line;
  }

  /// Without a command: say what there is.
  @Override
  public void run() {
    commandLine().usage(environment.out());
  }

  Environment environment() {
    return environment;
  }

  Output output() {
    return new Output(environment.out(), Terminal.of(environment.variables()));
  }

  /// The settings as far as all commands share them; a command adds its own options.
  Settings.Loader settingsLoader() {
    Places places = new Places(environment.variables(), environment.here());
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

  Settings settings() {
    return settingsLoader().load();
  }

  /// The data folder, to which the log goes from now on.
  DataFolder dataFolder(Settings settings) {
    DataFolder folder =
        new DataFolder(environment.here().resolve(settings.path(Setting.DATA)).normalize());
    Logging.into(folder.log());
    return folder;
  }

  /// Answers from the index, which is open only as long as the question takes.
  <T> T searching(Question<T> question) {
    DataFolder folder = dataFolder(settings());
    try (EpisodeSearcher searcher = open(folder)) {
      return question.ask(searcher);
    } catch (UnusableIndexException e) {
      throw new InputException(
          switch (e.reason()) {
            case MISSING ->
                "nothing is indexed yet in " + folder.path() + "; begin with: earshot sync";
            case OTHER_VERSION, CORRUPT ->
                e.getMessage() + "; make it anew from the archive with: earshot reindex";
          },
          ExitCode.FAILED);
    } catch (IOException e) {
      throw new InputException("cannot read the index: " + e.getMessage(), ExitCode.FAILED);
    }
  }

  private EpisodeSearcher open(DataFolder folder) throws UnusableIndexException {
    Path queries = new Places(environment.variables(), environment.here()).queriesFile();
    try {
      return EpisodeSearcher.open(folder.index(), environment.clock(), SavedQueries.read(queries));
    } catch (IOException e) {
      throw new InputException("cannot read the saved queries in " + queries + ": " + e);
    }
  }

  /// Something to ask of the index.
  interface Question<T> {
    T ask(EpisodeSearcher searcher) throws UnusableIndexException;
  }

  static Optional<String> given(@Nullable String option) {
    return Optional.ofNullable(option).map(String::strip).filter(text -> !text.isEmpty());
  }
}
