package dev.earshot.cli.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Where things are on this machine, by the XDG base directory specification.
///
/// @param variables the environment
/// @param here the working folder
public record Places(Map<String, String> variables, Path here) {
  /// The settings file, whether or not there is one.
  public Path settingsFile() {
    return config().resolve("settings.properties");
  }

  /// The file of saved queries, whether or not there is one.
  public Path queriesFile() {
    return config().resolve("queries.txt");
  }

  /// The data folder where nobody says otherwise.
  public Path standardData() {
    return base("XDG_DATA_HOME", ".local/share").resolve("earshot");
  }

  /// `./feeds.txt` where there is one, else the user's own list.
  public Path standardFeeds() {
    Path local = here.resolve("feeds.txt");
    return Files.exists(local) ? local : config().resolve("feeds.txt");
  }

  private Path config() {
    return base("XDG_CONFIG_HOME", ".config").resolve("earshot");
  }

  private Path base(String variable, String fallback) {
    String folder = variables.getOrDefault(variable, "");
    // Relative paths in these variables are to be ignored (XDG specification).
    if (!folder.isEmpty() && Path.of(folder).isAbsolute()) {
      return Path.of(folder);
    }
    return Path.of(variables.getOrDefault("HOME", System.getProperty("user.home", ".")))
        .resolve(fallback);
  }
}
