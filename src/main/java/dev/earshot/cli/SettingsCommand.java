package dev.earshot.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "settings",
    description = {
      "Lists every setting with its value, where the value comes from, and its default.",
      "",
      "A setting can stand in settings.properties, in the environment, or after --set; an option"
          + " of a command goes before all of them.",
    },
    footerHeading = "%nExample:%n",
    footer = "  earshot --set fetch.per-host=1 settings")
final class SettingsCommand implements Callable<Integer> {
  private final Earshot earshot;

  SettingsCommand(Earshot earshot) {
    this.earshot = earshot;
  }

  @Override
  public Integer call() {
    Settings settings = earshot.settings();
    Output output = earshot.output();
    Places places = new Places(earshot.environment().variables(), earshot.environment().here());
    output.line("# file: " + Printable.line(places.settingsFile().toString()));
    for (Setting setting : Setting.values()) {
      output.line(
          output.terminal().name(setting.key()) + "=" + Printable.line(settings.text(setting)));
      output.line(
          output.terminal().dim("    " + setting.help() + "; " + origin(settings, setting)));
    }
    return ExitCode.FINE;
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
