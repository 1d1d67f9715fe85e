package dev.earshot.cli;

import dev.earshot.cli.answers.HitLines;
import dev.earshot.cli.session.Environment;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Logging;
import dev.earshot.search.EpisodeSearcher;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The process: its streams, its clock, its exit code, its end.
public final class Main {
  /// The commands whose first answer is waited for while the index is opened.
  static final Set<String> SEARCHING =
      Set.of(
          "search",
          "count",
          "similar",
          "show",
          "open",
          "stats",
          "package",
          "packages",
          "covered",
          "related",
          "complete");

  /// Why preparing failed, where it did.
  private static final AtomicReference<Optional<Throwable>> UNPREPARED =
      new AtomicReference<>(Optional.empty());

  private Main() {}

  /// Runs one command and exits: 0 fine, 1 failed, 2 usage, 3 some feeds failed, 4 nothing found,
  /// 75 busy.
  public static void main(String[] args) {
    prepare(args);
    int code = endingCleanly(args);
    UNPREPARED.get().ifPresent(Main::log);
    // What went well leaves nothing running. System.exit would look through all jars for a logger.
    if (code != ExitCode.FINE) {
      System.exit(code);
    }
  }

  /// What the process does before it reads its arguments: where one of them names a command that
  /// searches, that is prepared meanwhile. Where it is only a word, nothing is lost but time.
  static void prepare(String... args) {
    System.setProperty("java.util.logging.config.class", Logging.class.getName());
    if (!Collections.disjoint(SEARCHING, List.of(args))) {
      Thread.ofPlatform()
          .daemon()
          .name("prepare")
          .uncaughtExceptionHandler((thread, failed) -> UNPREPARED.set(Optional.of(failed)))
          .start(Main::load);
    }
  }

  /// The command meets what is wrong here, too, and says it. By now it has said where the log is.
  private static void log(Throwable failed) {
    Logger.getLogger(Main.class.getName()).log(Level.WARNING, "Preparing failed", failed);
  }

  static void load() {
    EpisodeSearcher.prepare();
    HitLines.prepare();
  }

  /// Runs one command, which a signal asks to end.
  static int endingCleanly(String... args) {
    Environment environment = environment();
    Ending ending = new Ending(Thread.currentThread());
    endOnSignal(ending, () -> new Earshot(environment).onlyAnswers(args));
    try {
      int code = run(environment, args);
      ending.ended(code);
      return code;
    } finally {
      ending.ended(ExitCode.FAILED);
    }
  }

  /// The world as the process sees it.
  static Environment environment() {
    return new Environment(
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        System.getenv(),
        Path.of("").toAbsolutePath(),
        InstantSource.system());
  }

  /// Runs one command.
  ///
  /// @return the exit code
  static int run(Environment environment, String... args) {
    int code = new Earshot(environment).commandLine(args).execute(args);
    environment.err().flush();
    // A reader that has seen enough closes the pipe, which is fine; a full disk is not.
    boolean lost = environment.out().checkError() && !printsToPipe();
    if (lost) {
      environment.err().println("earshot: the answer could not be written: is the disk full?");
      environment.err().flush();
    }
    return lost && code == ExitCode.FINE ? ExitCode.FAILED : code;
  }

  private static boolean printsToPipe() {
    try {
      String end = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
      return end.startsWith("pipe:") || end.startsWith("socket:");
    } catch (IOException noSuchFolderOnThisSystem) {
      return !Files.isRegularFile(Path.of("/dev/stdout"));
    }
  }

  /// SIGTERM and Ctrl-C end a command that only answers at once. Others they interrupt, and give
  /// ten seconds to put things away. The exit code is the command's own, since a service that was
  /// told to stop and did has not failed; that of one that could not finish is the signal's, 130 or
  /// 143, as of every process.
  private static void endOnSignal(Ending ending, BooleanSupplier onlyAnswers) {
    Runnable end =
        () -> {
          if (ending.hasEnded() || onlyAnswers.getAsBoolean()) {
            return;
          }
          int code = ending.interrupted();
          if (code != ExitCode.INTERRUPTED) {
            Runtime.getRuntime().halt(code);
          }
        };
    Runtime.getRuntime().addShutdownHook(new Thread(end, "end"));
  }

  /// Always UTF-8: under cron the locale says nothing, and JSON is UTF-8 anyway (RFC 8259 §8.1).
  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
  }
}
