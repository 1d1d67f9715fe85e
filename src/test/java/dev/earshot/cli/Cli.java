package dev.earshot.cli;

import dev.earshot.cli.session.Environment;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Runs commands in this process, with a data folder and a world of their own.
public final class Cli {
  public static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");

  private final Path folder;
  private final Map<String, String> variables = new HashMap<>();

  /// @param folder an empty one, in which everything happens
  public Cli(Path folder) {
    this.folder = folder;
    variables.put("HOME", folder.resolve("home").toString());
    variables.put("EARSHOT_DATA", folder.resolve("data").toString());
  }

  public Cli with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  public Result run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Result(code, out.toString(), err.toString());
  }

  /// Runs a command whose answer goes elsewhere.
  public int into(PrintWriter out, String... arguments) {
    return run(out, new PrintWriter(new StringWriter()), arguments);
  }

  private int run(PrintWriter out, PrintWriter err, String... arguments) {
    InstantSource clock = InstantSource.fixed(NOW);
    return Main.run(new Environment(out, err, variables, folder, clock), arguments);
  }

  /// Syncs the sample that the program ships.
  public Result syncSample(String... more) {
    List<String> arguments = new ArrayList<>(List.of("sync", "--feeds", sample().toString()));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  public static Path sample() {
    return Path.of("src/sample/feeds.txt").toAbsolutePath();
  }

  public record Result(int code, String out, String err) {}
}
