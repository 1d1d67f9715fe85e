package dev.earshot.cli.alerts;

import dev.earshot.archive.Alert;
import dev.earshot.archive.Alert.Action;
import dev.earshot.cli.session.CommandWords;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.usage.Usage;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be done with an alert's hits: at most one of these.
final class ActionOptions implements Usage.Part {
  private @Nullable String exec;
  private @Nullable String webhook;
  private @Nullable Path rss;

  @Override
  public void addTo(Usage usage) {
    usage
        .option(
            "--exec",
            "CMD",
            text -> exec = text,
            "Call a command for each, with JSON on its standard input and"
                + " EARSHOT_ALERT, _ID, _SHOW, _TITLE, _PUBLISHED, _LINK and _TOPIC set.",
            "Blanks part its words unless quoted; no shell reads it unless it is one.")
        .option("--webhook", "URL", text -> webhook = text, "Post JSON to a URL for each.")
        .option(
            "--rss",
            "FILE",
            Path.class,
            path -> rss = path,
            "Keep a feed of the last 100 in a file.");
  }

  /// The alert with what these options say.
  Alert alert(String name, String query, Path here) {
    if (exec != null) {
      List<String> words = CommandWords.of(exec);
      if (words.isEmpty() || words.getFirst().isEmpty()) {
        throw new InputException("--exec takes a command whose quotes are closed");
      }
      return new Alert(name, query, Action.EXEC, found(words, here));
    }
    if (webhook != null) {
      return new Alert(name, query, Action.WEBHOOK, List.of(url(webhook)));
    }
    if (rss != null) {
      String file = here.resolve(rss).normalize().toString();
      return new Alert(name, query, Action.RSS, List.of(file));
    }
    return new Alert(name, query, Action.PRINT, List.of());
  }

  /// A program that is named by where it is has to be found from elsewhere, too.
  private static List<String> found(List<String> words, Path here) {
    List<String> found = new ArrayList<>(words);
    if (words.getFirst().contains("/")) {
      found.set(0, here.resolve(words.getFirst()).normalize().toString());
    }
    return found;
  }

  private static String url(String text) {
    try {
      URI url = new URI(text.strip());
      if (url.getHost() != null && String.valueOf(url.getScheme()).matches("(?i)https?")) {
        return url.toString();
      }
    } catch (URISyntaxException notWellFormed) {
      // Said below, without the URL, which is a secret.
    }
    throw new InputException("--webhook takes an http or https URL");
  }
}
