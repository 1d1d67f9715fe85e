package dev.earshot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.earshot.cli.session.ExitCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// A rehearsal that breaks off would leave the commands behind it slow, and nobody would notice.
class RehearsalTest {
  @TempDir private Path folder;

  @Test
  void everyCommandAnswersFromTheSample() {
    Cli cli = new Cli(folder);
    cli.syncSample();
    for (List<String> command : Rehearsal.COMMANDS) {
      assertThat(cli.run(command.toArray(String[]::new)).code())
          .as(command.toString())
          .isIn(ExitCode.FINE, ExitCode.NOTHING_FOUND);
    }
  }

  @Test
  void whatSearchesNeedIsLoaded() {
    assertThatCode(Main::load).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @FieldSource("dev.earshot.cli.Rehearsal#CLASSES")
  void everyClassIsThere(String name) throws ClassNotFoundException {
    assertThat(Class.forName(name)).isNotNull();
  }
}
