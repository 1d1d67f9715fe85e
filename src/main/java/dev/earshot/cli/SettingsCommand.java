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
      Settings.Value value = settings.value(setting);
      output.line(output.terminal().name(setting.key()) + "=" + Printable.line(value.text()));
      output.line(
          output
              .terminal()
              .dim("    " + setting.help() + origin(setting, value) + "; " + setting.variable()));
    }
    return ExitCode.FINE;
  }

  private static String origin(Setting setting, Settings.Value value) {
    String standard = setting.standard().isEmpty() ? "" : " (default " + setting.standard() + ")";
    return value.origin().equals("default")
        ? "; default"
        : "; set by " + Printable.line(value.origin()) + standard;
  }
}
