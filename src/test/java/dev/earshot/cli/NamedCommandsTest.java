package dev.earshot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.cli.session.Environment;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/// Only the command that the arguments name is made.
class NamedCommandsTest {
  private static Set<String> made(String... arguments) {
    return line(arguments).getSubcommands().keySet();
  }

  private static CommandLine line(String... arguments) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return new Earshot(
            new Environment(nowhere, nowhere, Map.of(), Path.of(""), InstantSource.system()))
        .commandLine(arguments);
  }

  @TestFactory
  Stream<DynamicTest> eachIsFoundByItsName() {
    return made().stream()
        .filter(name -> !name.equals("help"))
        .map(name ->
            DynamicTest.dynamicTest(name, () -> assertThat(made(name)).isEqualTo(Set.of(name))));
  }

  @Test
  void optionsAndTheirValuesNameNone() {
    assertThat(made("--data", "search", "--allow-private", "--set=a=b", "feeds", "why"))
        .containsExactly("feeds");
  }

  @Test
  void whereNoneIsNamedAllAreMade() {
    assertThat(made("--help")).contains("search", "sync", "feeds").isEqualTo(made("serch"));
  }

  @Test
  void theVersionTakesNoCommand() {
    assertThat(made("--version")).isEmpty();
    assertThat(made("-V")).isEmpty();
    assertThat(made("--version", "--help")).isEqualTo(made());
  }

  @Test
  void whatSearchesIsPreparedForByItsName() {
    assertThat(made()).containsAll(Main.SEARCHING);
  }

  @Test
  void helpTellsOfAnyCommand() {
    assertThat(made("help", "search")).isEqualTo(made("--help"));
  }

  @Test
  void partsComeWithTheirCommand() {
    assertThat(line("feeds").getSubcommands().values())
        .singleElement()
        .satisfies(feeds -> assertThat(feeds.getSubcommands()).containsKey("why"));
  }
}
