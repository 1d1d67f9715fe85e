package dev.earshot.cli.episodes;

import dev.earshot.cli.answers.EpisodeLines;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.session.CommandWords;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Usage;
import dev.earshot.search.answer.EpisodeDetail;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class OpenCommand implements Callable<Integer> {
  private final Session session;
  private List<String> words = List.of();
  private @Nullable String at;
  private boolean audio;
  private boolean print;

  OpenCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Opens an episode's page, or with --at its recording at that time, in the"
                + " browser.",
            "",
            "The program is that of $BROWSER, which may have arguments, with %%s"
                + " where the address goes; else xdg-open or open. A video page of YouTube"
                + " opens at the time itself; of other hosts it is the audio file, which"
                + " browsers play from there.")
        .examples(
            "  earshot open 'Python Bytes #227'",
            "  earshot open 4k2m9qd0c7vb --at 12:34",
            "  earshot open '#227' --at 1:02:03 --print | wl-copy")
        .words("ID|LINK|NUMBER", "1..*", given -> words = given, "As for show.")
        .option("--at", "TIME", text -> at = text, "From there: 754, 12:34 or 1:02:03.")
        .flag("--audio", () -> audio = true, "The recording, though there is a page.")
        .flag("--print", () -> print = true, "Only print the address.");
  }

  @Override
  public Integer call() throws InterruptedException {
    String reference = String.join(" ", words);
    Optional<Duration> time = Session.given(at).map(TimedAddress::time);
    Output output = session.output();
    List<EpisodeDetail> found = session.searching(searcher -> searcher.show(reference));
    if (found.isEmpty()) {
      output.note("no episode is called " + reference);
      return ExitCode.NOTHING_FOUND;
    }
    if (found.size() > 1) {
      found.forEach(episode -> EpisodeLines.header(output, episode.header()));
      output.note("which one? Name it by its id, the last word of its line");
      return ExitCode.USAGE;
    }
    URI address =
        TimedAddress.of(found.getFirst().header(), time, audio)
            .orElseThrow(() ->
                new InputException(
                    "the feed gives no address that can be opened; see: "
                        + session.typed("show", reference),
                    ExitCode.FAILED));
    if (print || !open(address)) {
      output.line(Printable.line(address.toASCIIString()));
    } else {
      output.line("opened " + output.link(address));
    }
    return ExitCode.FINE;
  }

  /// As `xdg-open` reads `$BROWSER`: the address goes where `%s` stands, else to the end.
  private static List<String> words(String program, String address) {
    List<String> words = new ArrayList<>();
    CommandWords.of(program).forEach(word -> words.add(word.replace("%s", address)));
    if (!program.contains("%s")) {
      words.add(address);
    }
    return words;
  }

  /// Whether some program took it. No shell sees the address, which begins with `http`.
  private boolean open(URI address) throws InterruptedException {
    String browser = session.environment().variables().getOrDefault("BROWSER", "");
    Stream<String> programs =
        browser.isBlank() ? Stream.of("xdg-open", "open") : Stream.of(browser.split(":", -1));
    for (String program : programs.toList()) {
      try {
        Process process =
            new ProcessBuilder(words(program, address.toASCIIString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        // A browser that stays in the foreground is one that opened.
        if (!process.waitFor(Duration.ofSeconds(2)) || process.exitValue() == 0) {
          return true;
        }
      } catch (IOException notThere) {
        // The next one may be.
      }
    }
    return false;
  }
}
