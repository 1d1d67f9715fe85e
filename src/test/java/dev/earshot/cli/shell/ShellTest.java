package dev.earshot.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.earshot.cli.Cli;
import dev.earshot.cli.session.ExitCode;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Completions and manual, in the programs that read them, where those are installed.
class ShellTest {
  @TempDir private Path folder;
  private Cli cli;

  /// An `earshot` that knows two packages and a show, and says what it was asked.
  @BeforeEach
  void world() throws IOException {
    cli = new Cli(folder);
    Path program = folder.resolve("earshot");
    Files.writeString(
        program,
        """
        #!/bin/sh
        case "$*" in
          'complete packages sql') printf '%s\\n' sqlalchemy sqlfluff ;;
          'complete packages @s' | 'complete packages @') printf '%s\\n' @scope/name ;;
          'complete packages org.a:b') printf '%s\\n' org.a:bc ;;
          'complete shows ') printf '%s\\n' 'Py & Co' Tea ;;
          'complete shows Py') printf '%s\\n' 'Py & Co' ;;
          'complete shows It')
            printf '%s\\n' "It's \\"\\$(touch PWNED)\\" & Co *" Item 'It`!' ;;
          'complete shows *') printf '%s\\n' '*' 'Why [not]?' ;;
          '--data /d complete alerts ') printf '%s\\n' mine ;;
          '--data=/d complete alerts ') printf '%s\\n' mine ;;
          "--data $HOME/my data complete alerts ") printf '%s\\n' yours ;;
          "--data=$HOME/my data complete alerts ") printf '%s\\n' yours ;;
        esac
        """);
    assertThat(program.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void bashCompletesCommandsOptionsAndNames() throws Exception {
    Path script = script("bash");
    assertThat(bash(script, "earshot cov")).containsExactly("covered");
    assertThat(bash(script, "earshot packages --tr")).containsExactly("--trending");
    assertThat(bash(script, "earshot search --output li")).containsExactly("links");
    assertThat(bash(script, "earshot package sql")).containsExactly("sqlalchemy", "sqlfluff");
    assertThat(bash(script, "earshot search --show Py")).containsExactly("Py\\ \\&\\ Co");
    assertThat(bash(script, "earshot --data /d alert test ''")).containsExactly("mine");
    assertThat(bash(script, "earshot --data '~/my\\ data' alert test ''")).containsExactly("yours");
    assertThat(bash(script, "earshot --data '\"/d\"' alert test ''")).containsExactly("mine");
  }

  @Test
  void filesAreOfferedWhereOneMayStand() throws Exception {
    String bash = script("bash") + "; compopt() { echo \"compopt $*\"; }";
    List<String> words =
        List.of("show x", "count x", "feeds why x", "catalog update x", "package nosuch");
    for (String typed : words) {
      assertThat(options(bash, typed)).as(typed).isEqualTo("compopt +o default");
    }
    List<String> files =
        List.of("sync --feeds x", "--data x", "feeds import x", "search --batch=x");
    for (String typed : files) {
      assertThat(options(bash, typed)).as(typed).isEqualTo("compopt -o default");
    }
    assertThat(bash(Path.of(bash), "earshot catalog update c")).contains("cargo");
    assertThat(bash(Path.of(bash), "earshot feeds why Py")).contains("Py\\ \\&\\ Co");
  }

  /// The last that bash is told of files.
  private String options(String bash, String typed) throws Exception {
    return bash(Path.of(bash), "earshot " + typed).stream()
        .filter(line -> line.startsWith("compopt"))
        .toList()
        .getLast();
  }

  /// Each as bash hands it over: the line, its words, and what is to be replaced.
  @Test
  void bashCompletesBehindWhatPartsWords() throws Exception {
    Path script = script("bash");
    assertThat(bash(script, "earshot package @s", "earshot package @ s", "@s"))
        .containsExactly("@scope/name");
    assertThat(bash(script, "earshot package @", "earshot package @", "@"))
        .containsExactly("@scope/name");
    assertThat(bash(script, "earshot search package:@s", "earshot search package :@ s", "@s"))
        .containsExactly("@scope/name");
    assertThat(bash(script, "earshot search --show=Py", "earshot search --show = Py", "Py"))
        .containsExactly("Py\\ \\&\\ Co");
    assertThat(bash(script, "earshot search --show=", "earshot search --show =", ""))
        .containsExactly("Py\\ \\&\\ Co", "Tea");
    assertThat(bash(script, "earshot search --show='Py", "earshot search --show = \\'Py", "Py"))
        .containsExactly("Py & Co");
    assertThat(bash(script, "earshot search --output=li", "earshot search --output = li", "li"))
        .containsExactly("links");
    assertThat(
            bash(script, "earshot --data=/d alert test ", "earshot --data = /d alert test ''", ""))
        .containsExactly("mine");
    assertThat(bash(script, "earshot search package:sql", "earshot search package : sql", "sql"))
        .containsExactly("sqlalchemy", "sqlfluff");
    assertThat(bash(script, "earshot count -package:sql", "earshot count -package : sql", "sql"))
        .containsExactly("sqlalchemy", "sqlfluff");
    assertThat(bash(script, "earshot package org.a:b", "earshot package org.a : b", "b"))
        .containsExactly("bc");
    assertThat(
            bash(
                script,
                "earshot count 'package:sql",
                "earshot count \\'package:sql",
                "package:sql"))
        .containsExactly("package:sqlalchemy", "package:sqlfluff");
  }

  /// Titles come from feeds: no way of typing one may run what it says.
  @Test
  void bashQuotesWhatItWouldRun() throws Exception {
    Path script = script("bash");
    assertThat(bash(script, "earshot search --show It"))
        .containsExactly(
            "It\\'s\\ \\\"\\$\\(touch\\ PWNED\\)\\\"\\ \\&\\ Co\\ \\*", "Item", "It\\`\\!");
    assertThat(bash(script, "earshot search --show '\"It'")).containsExactly("Item");
    assertThat(bash(script, "earshot search --show \"'It\"")).containsExactly("Item");
    assertThat(bash(script, "earshot search --show I'\"t'")).containsExactly("Item");
    assertThat(bash(script, "earshot search --show '\"Py\"'")).containsExactly("Py\\ \\&\\ Co");
    assertThat(bash(script, "earshot search --show '\"Py'")).containsExactly("Py & Co");
  }

  @Test
  void bashTakesNoNameForAPattern() throws Exception {
    String failing = script("bash") + "; shopt -s failglob; cd " + folder;
    assertThat(bash(Path.of(failing), "earshot search --show '*'"))
        .containsExactly("\\*", "Why\\ \\[not\\]\\?");
  }

  @Test
  void fishCompletesCommandsOptionsAndNames() throws Exception {
    assumeTrue(isInstalled("fish"), "fish is not installed");
    Path script = script("fish");
    assertThat(fish(script, "earshot cov")).containsExactly("covered");
    assertThat(fish(script, "earshot packages --tr")).containsExactly("--trending");
    assertThat(fish(script, "earshot search --output li")).containsExactly("links");
    assertThat(fish(script, "earshot search feeds --so")).containsExactly("--sort");
    assertThat(fish(script, "earshot feeds fo")).containsExactly("forget");
    assertThat(fish(script, "earshot package sql")).containsExactly("sqlalchemy", "sqlfluff");
    assertThat(fish(script, "earshot search --show Py")).containsExactly("Py & Co");
    assertThat(fish(script, "earshot feeds why Py")).containsExactly("Py & Co");
    assertThat(fish(script, "earshot catalog update c")).containsExactly("cargo");
    assertThat(fish(script, "earshot --data /d alert test ")).containsExactly("mine");
    assertThat(fish(script, "earshot alert test --data=/d ")).containsExactly("mine");
    assertThat(fish(script, "earshot --data ~/my\\ data alert test ")).containsExactly("yours");
    assertThat(fish(script, "earshot search --show It"))
        .containsExactly("It's \"$(touch PWNED)\" & Co *", "Item", "It`!");
  }

  @Test
  void zshTakesTheScript() throws Exception {
    assumeTrue(isInstalled("zsh"), "zsh is not installed");
    String begin = "autoload -U compinit; compinit -u -D; source " + script("zsh");
    assertThat(lines("zsh", "-f", "-c", begin + "; echo $_comps[earshot]"))
        .singleElement()
        .asString()
        .contains("_earshot_names");
    String ask = "; COMP_WORDS=(earshot search --show '\"It'); COMP_CWORD=3; setopt ksharrays";
    String answers =
        "; _earshot_names earshot \"${COMP_WORDS[COMP_CWORD]}\""
            + "; printf '%s\\n' \"${(Q@)COMPREPLY[@]}\"";
    assertThat(lines("zsh", "-f", "-c", begin + ask + answers))
        .containsExactly("It's \"$(touch PWNED)\" & Co *", "Item", "It`!");
    String whole = "; COMP_WORDS=(earshot search --show=Py); COMP_CWORD=2; setopt ksharrays";
    assertThat(lines("zsh", "-f", "-c", begin + whole + answers)).containsExactly("--show=Py & Co");
    String value = "; COMP_WORDS=(earshot search --output=LI); COMP_CWORD=2; setopt ksharrays";
    assertThat(lines("zsh", "-f", "-c", begin + value + answers)).contains("--output=links");
  }

  @Test
  void zshOffersFilesWhereOneMayStand() throws Exception {
    assumeTrue(isInstalled("zsh"), "zsh is not installed");
    String begin =
        "autoload -U compinit; compinit -u -D; source %s; _bash_complete() { echo $* }; "
            .formatted(script("zsh"));
    String ask = "words=(earshot %s); CURRENT=$#words; _earshot_names_zsh";
    assertThat(lines("zsh", "-f", "-c", begin + ask.formatted("show x")))
        .containsExactly("-F _earshot_names");
    assertThat(lines("zsh", "-f", "-c", begin + ask.formatted("sync --feeds x")))
        .containsExactly("-o default -F _earshot_names");
  }

  @Test
  void completeListsWhatBeginsWithATextInEitherCase() {
    cli.syncSample();
    assertThat(cli.run("complete", "packages", "SQLA").out()).isEqualTo("sqlalchemy\n");
    assertThat(cli.run("complete", "shows", "l").out()).isEqualTo("Lötstelle 19\n");
    assertThat(cli.run("complete", "shows").out()).contains("Lötstelle 19", "Tools & Tea");
    cli.run("alert", "add", "mine", "x");
    assertThat(cli.run("complete", "alerts", "m").out()).isEqualTo("mine\n");
    assertThat(cli.run("--help").out()).doesNotContain("  complete ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"packages", "shows", "alerts"})
  void completeMakesNothing(String what) {
    Path nowhere = folder.resolve("nowhere");
    cli.run("--data", nowhere.toString(), "complete", what, "x");
    assertThat(nowhere).doesNotExist();
    assertThat(folder).isDirectoryNotContaining(made -> !made.endsWith("earshot"));
    assertThat(cli.run("complete", "packages", "x").code()).isEqualTo(ExitCode.NOTHING_FOUND);
  }

  @Test
  void manualTellsOfEveryCommandAndIsWellFormed() throws Exception {
    Path page = Files.writeString(folder.resolve("earshot.1"), cli.run("man").out());
    assertThat(page)
        .content()
        .startsWith(".TH \"EARSHOT\" \"1\"")
        .contains(
            ".SS \"earshot feeds forget\"", "\\fB\\-\\-webhook=URL\\fR", ".SH \"EXIT STATUS\"")
        .doesNotContain("DEFAULT", "earshot complete\"");
    assumeTrue(isInstalled("groff"), "groff is not installed");
    assertThat(lines("groff", "-man", "-K", "utf8", "-T", "utf8", "-ww", "-z", page.toString()))
        .isEmpty();
  }

  private Path script(String shell) throws IOException {
    return Files.writeString(folder.resolve("script." + shell), cli.run("completion", shell).out());
  }

  /// Where nothing but blanks parts the words.
  private List<String> bash(Path script, String words) throws Exception {
    return bash(script, "${COMP_WORDS[*]}", words, "${COMP_WORDS[COMP_CWORD]#[\\\"\\']}");
  }

  private List<String> bash(Path script, String line, String words, String replaced)
      throws Exception {
    String given =
        "COMP_WORDS=(%s); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE=\"%s\"; two=\"%s\";"
            .formatted(words, line, replaced);
    String ask = "_earshot_names earshot \"$two\"; printf '%s\\n' \"${COMPREPLY[@]}\"";
    return lines("bash", "-c", "source " + script + "; " + given + ask);
  }

  private List<String> fish(Path script, String line) throws Exception {
    return lines("fish", "-N", "-c", "source " + script + "; complete -C '" + line + "'").stream()
        .map(answer -> answer.replaceFirst("\t.*", ""))
        .toList();
  }

  /// What a program prints, of its errors those that tell of a script.
  private List<String> lines(String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PATH", folder + File.pathSeparator + System.getenv("PATH"));
    builder.environment().put("HOME", folder.toString());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.lines().filter(line -> !line.contains("compopt: not currently")).toList();
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }
}
