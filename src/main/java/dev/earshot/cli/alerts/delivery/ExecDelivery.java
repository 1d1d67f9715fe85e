package dev.earshot.cli.alerts.delivery;

import dev.earshot.archive.Alert;
import dev.earshot.cli.output.Printable;
import dev.earshot.podcast.Topic;
import dev.earshot.search.answer.EpisodeHeader;
import dev.earshot.search.answer.Hit;
import dev.earshot.sync.alert.Delivery;
import dev.earshot.sync.alert.DeliveryException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Calls a command for each hit, with the hit as JSON on its standard input and the main things in
/// its environment. What feeds say thus never becomes a part of the command.
final class ExecDelivery implements Delivery {
  private static final int MOST_SAID = 200;

  /// `Exec failed, error: 2 (No such file or directory) `, as Java says it.
  private static final Pattern SYSTEM_ERROR = Pattern.compile("error[:=] ?\\d+ ?[(,]([^)]*)");

  private final Duration longest;

  ExecDelivery(Duration longest) {
    this.longest = longest;
  }

  @Override
  public void deliver(Alert alert, List<Hit> hits, Consumer<List<Hit>> arrived)
      throws DeliveryException, InterruptedException {
    for (Hit hit : hits) {
      try {
        call(alert, hit);
      } catch (IOException e) {
        throw new DeliveryException("cannot run " + alert.target().getFirst() + ": " + reason(e));
      }
      arrived.accept(List.of(hit));
    }
  }

  /// Input and output are files, so that a command that reads or writes nothing blocks nobody.
  private void call(Alert alert, Hit hit)
      throws IOException, DeliveryException, InterruptedException {
    Path input = Files.createTempFile("earshot", ".json");
    Path said = Files.createTempFile("earshot", ".out");
    try {
      Files.writeString(input, HitJson.of(alert, hit));
      ProcessBuilder builder =
          new ProcessBuilder(alert.target())
              .redirectInput(input.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile());
      describe(alert, hit, builder.environment());
      int code = run(builder.start());
      if (code != 0) {
        throw new DeliveryException(
            alert.target().getFirst() + " ended with " + code + firstLine(said));
      }
    } finally {
      Files.deleteIfExists(input);
      Files.deleteIfExists(said);
    }
  }

  private int run(Process process) throws DeliveryException, InterruptedException {
    try {
      if (process.waitFor(longest)) {
        return process.exitValue();
      }
      throw new DeliveryException("did not end within " + longest.toSeconds() + " s");
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static void describe(Alert alert, Hit hit, Map<String, String> environment) {
    EpisodeHeader episode = hit.episode();
    // What the launcher says of the terminal and of itself does not hold for the command.
    environment.remove("EARSHOT_COLUMNS");
    environment.remove("EARSHOT_ERROR_COLUMNS");
    environment.remove("EARSHOT_CALLED");
    environment.put("EARSHOT_ALERT", alert.name());
    environment.put("EARSHOT_ID", episode.id().value());
    environment.put("EARSHOT_SHOW", Printable.line(episode.show()));
    environment.put("EARSHOT_TITLE", Printable.line(episode.title()));
    environment.put("EARSHOT_PUBLISHED", episode.published().map(Object::toString).orElse(""));
    environment.put("EARSHOT_LINK", episode.link().map(Object::toString).orElse(""));
    environment.put(
        "EARSHOT_TOPIC", hit.topic().map(Topic::heading).map(Printable::line).orElse(""));
  }

  private static String firstLine(Path said) throws IOException {
    byte[] bytes;
    try (var in = Files.newInputStream(said)) {
      bytes = in.readNBytes(MOST_SAID);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.lines()
        .findFirst()
        .filter(line -> !line.isBlank())
        .map(line -> ": " + line.strip())
        .orElse("");
  }

  private static String reason(IOException e) {
    String said = String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
    Matcher systemError = SYSTEM_ERROR.matcher(said);
    return (systemError.find() ? systemError.group(1) : said).strip();
  }
}
