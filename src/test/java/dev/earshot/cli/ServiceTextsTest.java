package dev.earshot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.cli.session.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The commands in the shipped systemd units and in README's crontab are ones that Earshot takes.
class ServiceTextsTest {
  private static final Pattern COMMAND = Pattern.compile("/opt/earshot/earshot ([^>\\n]*)");

  @TempDir private Path folder;

  static List<String> commands() throws IOException {
    StringBuilder texts = new StringBuilder(Files.readString(Path.of("README.md")));
    try (Stream<Path> units = Files.list(Path.of("src/main/systemd"))) {
      for (Path unit : units.filter(file -> file.toString().endsWith(".service")).toList()) {
        texts.append(Files.readString(unit));
      }
    }
    Matcher matcher = COMMAND.matcher(texts);
    return matcher.results().map(found -> found.group(1).strip()).distinct().toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void commandIsKnownWithItsOptions(String command) {
    Cli.Result help = new Cli(folder).run((command + " --help").split(" ", -1));
    assertThat(help.code()).as(help.err()).isEqualTo(ExitCode.FINE);
    assertThat(help.out()).startsWith("Usage: earshot " + command.split(" ", -1)[0]);
  }
}
