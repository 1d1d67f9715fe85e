package dev.earshot.cli.session;

import dev.earshot.cli.output.Units;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/// The value of every setting and where it comes from: file < environment < `--set` < option.
public final class Settings {
  private static final String BY_DEFAULT = "default";

  private final Map<Setting, String> defaults;
  private final Map<Setting, Value> values;

  private Settings(Map<Setting, String> defaults, Map<Setting, Value> values) {
    this.defaults = defaults;
    this.values = values;
  }

  /// A value as written, and who says so.
  public record Value(String text, String origin) {}

  /// What a setting is where nobody says otherwise.
  public String standard(Setting setting) {
    return defaults.getOrDefault(setting, "");
  }

  /// Whether nobody said otherwise.
  public boolean isDefault(Setting setting) {
    return value(setting).origin().equals(BY_DEFAULT);
  }

  /// Starts from the defaults of this machine.
  public static Loader loader(Places places) {
    Loader loader = new Loader();
    for (Setting setting : Setting.values()) {
      String standard =
          switch (setting) {
            case DATA -> places.standardData().toString();
            case FEEDS -> places.standardFeeds().toString();
            case USER_AGENT -> Version.userAgent();
            default -> setting.standard();
          };
      loader.defaults.put(setting, standard);
      loader.values.put(setting, new Value(standard, BY_DEFAULT));
    }
    return loader;
  }

  /// What holds, and who says so.
  public Value value(Setting setting) {
    return java.util.Objects.requireNonNull(values.get(setting));
  }

  /// As written.
  public String text(Setting setting) {
    return value(setting).text();
  }

  /// As a path, which may be relative to the working folder.
  public Path path(Setting setting) {
    return Path.of(text(setting));
  }

  /// Of a switch.
  public boolean isOn(Setting setting) {
    return Boolean.parseBoolean(text(setting));
  }

  /// Of a whole number.
  public int count(Setting setting) {
    return Integer.parseInt(text(setting));
  }

  /// Of a time span.
  public Duration duration(Setting setting) {
    return Units.duration(text(setting)).orElseThrow();
  }

  /// Of a size.
  public long bytes(Setting setting) {
    return Units.size(text(setting)).orElseThrow();
  }

  /// Gathers the layers, weakest first. Each throws [InputException] for what it cannot take.
  public static final class Loader {
    private final Map<Setting, String> defaults = new EnumMap<>(Setting.class);
    private final Map<Setting, Value> values = new EnumMap<>(Setting.class);

    /// `settings.properties`, where there is one.
    Loader file(Path file) {
      if (!Files.exists(file)) {
        return this;
      }
      Properties properties = new Properties();
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        throw new InputException("cannot read the settings in " + file + ": " + FileProblem.of(e));
      }
      for (String key : properties.stringPropertyNames()) {
        put(key, properties.getProperty(key), file.toString());
      }
      return this;
    }

    Loader environment(Map<String, String> variables) {
      for (Setting setting : Setting.values()) {
        String text = variables.get(setting.variable());
        if (text != null && !text.isEmpty()) {
          put(setting.key(), text, setting.variable());
        }
      }
      return this;
    }

    /// `--set key=value`.
    Loader set(Map<String, String> given) {
      given.forEach((key, text) -> put(key, text, "--set"));
      return this;
    }

    /// An option of the command line; `option` is its name.
    public Loader option(Setting setting, String text, String option) {
      put(setting.key(), text, option);
      return this;
    }

    /// The settings as gathered so far.
    public Settings load() {
      return new Settings(defaults, new EnumMap<>(values));
    }

    private void put(String key, String text, String origin) {
      Setting setting = Setting.named(key).orElseThrow(() -> unknown(key, origin));
      String value = text.strip();
      setting
          .problem(value)
          .ifPresent(problem -> {
            throw new InputException(key + " (" + origin + ") " + problem);
          });
      values.put(setting, new Value(value, origin));
    }

    private static InputException unknown(String key, String origin) {
      String known = String.join(", ", Arrays.stream(Setting.values()).map(Setting::key).toList());
      return new InputException(
          "there is no setting '" + key + "' (" + origin + "); the settings are: " + known);
    }
  }
}
