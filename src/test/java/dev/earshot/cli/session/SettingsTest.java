package dev.earshot.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir private Path folder;

  @Test
  void defaultsArePinned() {
    Places places = new Places(Map.of("HOME", "/home/ada"), folder);
    Settings settings = Settings.loader(places).load();
    assertThat(
            List.of(Setting.values()).stream()
                .map(setting -> setting.key() + "=" + settings.text(setting)))
        .containsExactly(
            "data=/home/ada/.local/share/earshot",
            "feeds=/home/ada/.config/earshot/feeds.txt",
            "fetch.allow-private=false",
            "fetch.per-host=2",
            "fetch.host-gap=0s",
            "fetch.total=64",
            "fetch.connect-timeout=10s",
            "fetch.read-timeout=30s",
            "fetch.call-timeout=2m",
            "fetch.max-body=64MiB",
            "fetch.user-agent=Earshot/dev (+https://earshot.dev)",
            "fetch.proxy=",
            "fetch.no-proxy=",
            "schedule.interval=1h",
            "schedule.shortest=15m",
            "schedule.longest=24h",
            "schedule.silent=7d",
            "search.limit=10");
  }

  @Test
  void strongerLayersWin() throws IOException {
    Path home = folder.resolve("home/.config/earshot");
    Files.createDirectories(home);
    Files.writeString(
        home.resolve("settings.properties"), "fetch.per-host=3\nfetch.total=9\nsearch.limit=4\n");
    Cli cli = new Cli(folder).with("EARSHOT_FETCH_TOTAL", "8").with("EARSHOT_SEARCH_LIMIT", "5");
    String out = cli.run("--set", "search.limit=6", "settings").out();
    assertThat(out)
        .contains("fetch.per-host=3\n", "set by " + home.resolve("settings.properties"))
        .contains("fetch.total=8\n", "set by EARSHOT_FETCH_TOTAL, default 64")
        .contains("search.limit=6\n", "set by --set, default 10");
  }

  @Test
  void explanationsFitTheTerminal() {
    String narrow = new Cli(folder).with("EARSHOT_COLUMNS", "60").run("settings").out();
    // The path of the test's folder is as long as it is.
    assertThat(narrow.lines().filter(line -> line.startsWith("    ") && !line.contains("/")))
        .isNotEmpty()
        .allMatch(fits(60));
    assertThat(new Cli(folder).run("settings").out().lines()).anyMatch(fits(60).negate());
  }

  private static Predicate<String> fits(int columns) {
    return line -> line.length() <= columns;
  }

  @Test
  void passwordOfAProxyIsNotShown() {
    Cli cli = new Cli(folder).with("EARSHOT_FETCH_PROXY", "ada:hush@proxy.example:3128");
    assertThat(cli.run("settings").out())
        .contains("fetch.proxy=…@proxy.example:3128")
        .doesNotContain("hush");
  }

  @Test
  void relativeXdgFoldersAreIgnored() {
    Places places = new Places(Map.of("HOME", "/home/ada", "XDG_DATA_HOME", "relative"), folder);
    assertThat(places.standardData()).isEqualTo(Path.of("/home/ada/.local/share/earshot"));
    Places absolute = new Places(Map.of("HOME", "/home/ada", "XDG_DATA_HOME", "/data"), folder);
    assertThat(absolute.standardData()).isEqualTo(Path.of("/data/earshot"));
  }

  @Test
  void wrongValuesSayWhatIsTaken() {
    Cli cli = new Cli(folder);
    assertThat(cli.run("--set", "fetch.per-host=many", "settings"))
        .satisfies(result -> assertThat(result.code()).isEqualTo(ExitCode.USAGE))
        .satisfies(result ->
            assertThat(result.err())
                .isEqualTo(
                    "earshot: fetch.per-host (--set) takes a whole number from 1 to 10000,"
                        + " not 'many'\n"));
    assertThat(cli.run("--set", "fetch.perhost=1", "settings").err())
        .contains("there is no setting 'fetch.perhost'", "fetch.per-host");
    assertThat(cli.with("EARSHOT_SCHEDULE_INTERVAL", "soon").run("settings").err())
        .contains("schedule.interval (EARSHOT_SCHEDULE_INTERVAL) takes a duration such as");
  }
}
