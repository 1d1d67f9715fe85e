package dev.earshot.cli.upkeep;

import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Wrap;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Places;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.session.Setting;
import dev.earshot.cli.session.Settings;
import dev.earshot.cli.usage.Usage;
import dev.earshot.podcast.SafeUrl;
import java.util.List;
import java.util.concurrent.Callable;

final class SettingsCommand implements Callable<Integer> {
  private final Session session;

  SettingsCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Lists every setting with its value, where the value comes from, and its" + " default.",
            "",
            "A setting can stand in settings.properties, in the environment, or after"
                + " --set; an option of a command goes before all of them.")
        .examples("  earshot --set fetch.per-host=1 settings");
  }

  @Override
  public Integer call() {
    Settings settings = session.settings();
    Output output = session.output();
    Places places = new Places(session.environment().variables(), session.environment().here());
    output.line("# file: " + Printable.line(places.settingsFile().toString()));
    for (Setting setting : Setting.values()) {
      output.line(
          output.terminal().name(setting.key()) + "=" + shown(setting, settings.text(setting)));
      describe(output, setting.help() + "; " + origin(settings, setting));
    }
    return ExitCode.FINE;
  }

  /// One line for programs, as many as it takes for people.
  private static void describe(Output output, String text) {
    List<String> lines =
        output.terminal().interactive() ? Wrap.text(text, output.width() - 4) : List.of(text);
    lines.forEach(line -> output.line(output.terminal().dim("    " + line)));
  }

  /// A proxy's address may hold a password.
  private static String shown(Setting setting, String value) {
    return Printable.line(setting == Setting.PROXY ? SafeUrl.ofMeant(value) : value);
  }

  private static String origin(Settings settings, Setting setting) {
    return settings.isDefault(setting)
        ? "default; " + setting.variable()
        : "set by "
            + Printable.line(settings.value(setting).origin())
            + ", default "
            + Printable.line(settings.standard(setting));
  }
}
