package dev.earshot.cli.upkeep;

import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.DataFolder;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.session.Setting;
import dev.earshot.cli.usage.Usage;
import dev.earshot.extract.catalog.BadListException;
import dev.earshot.extract.catalog.CatalogUpdate;
import dev.earshot.podcast.SafeUrl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

final class CatalogUpdateCommand implements Callable<Integer> {
  /// Public lists of all names of a registry.
  private static final Map<String, String> LISTS =
      Map.of(
          "pypi", "https://pypi.org/simple/",
          "npm", "https://unpkg.com/all-the-package-names/names.json",
          "gem", "https://index.rubygems.org/names");

  /// Words by which addresses and files of lists name the registry.
  private static final Map<String, Set<String>> NAMES =
      Map.of(
          "pypi", Set.of("pypi"),
          "npm", Set.of("npm", "npmjs", "unpkg"),
          "gem", Set.of("gem", "gems", "rubygems"),
          "cargo", Set.of("cargo", "crates"));

  private final Session session;
  private String registry = "";
  private @Nullable String from;

  CatalogUpdateCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Takes over the newest lists of package names that registries publish; the next sync"
                + " reads all episodes with it.",
            "",
            "A list is JSON (of PyPI's simple index, of top-pypi-packages, an array"
                + " of names) or text with a name a line, also compressed by gzip. One that"
                + " is cut short changes nothing.",
            "",
            "A service that runs all the time has to be stopped for it.")
        .examples(
            "  earshot catalog update",
            "  earshot catalog update pypi",
            "  earshot catalog update --from crates.txt.gz")
        .optionalWord(
            "REGISTRY",
            CatalogUpdate.registries(),
            text -> registry = text,
            "pypi, npm, gem or cargo; by default what --from names, or all that have a public"
                + " list.")
        .option(
            "--from", "URL|FILE", text -> from = text, "A list to take instead of the public one.");
  }

  @Override
  public Integer call() throws InterruptedException {
    String source = Session.given(from).orElse("");
    List<String> registries =
        !registry.isEmpty()
            ? List.of(known(registry))
            : source.isEmpty() ? LISTS.keySet().stream().sorted().toList() : List.of(told(source));
    List<String> failures = new ArrayList<>();
    for (String one : registries) {
      try {
        update(one, source.isEmpty() ? LISTS.getOrDefault(one, "") : source);
      } catch (InputException failed) {
        if (registries.size() == 1) {
          throw failed;
        }
        failures.add(failed.getMessage());
      }
    }
    if (!failures.isEmpty()) {
      throw new InputException(String.join("; ", failures), ExitCode.FAILED);
    }
    return ExitCode.FINE;
  }

  private static String known(String registry) {
    if (!CatalogUpdate.registries().contains(registry)) {
      throw new InputException(
          "no list can be taken for '"
              + registry
              + "': name one of "
              + String.join(", ", CatalogUpdate.registries()));
    }
    return registry;
  }

  /// The registry that a list is of, where its address or file says so: lists themselves do not.
  private String told(String source) {
    List<String> words = List.of(telling(source).toLowerCase(Locale.ROOT).split("[^a-z]+", -1));
    List<String> named =
        CatalogUpdate.registries().stream()
            .filter(one -> words.stream().anyMatch(NAMES.getOrDefault(one, Set.of())::contains))
            .toList();
    if (named.size() != 1) {
      throw new InputException(
          "which registry's list is "
              + shown(source)
              + "? Say it: "
              + session.typed("catalog update ")
              + String.join("|", CatalogUpdate.registries())
              + " --from "
              + shown(source));
    }
    return named.getFirst();
  }

  /// The parts that may say so: a file's own name, and a URL's host; folders are anybody's.
  private static String telling(String source) {
    if (!isUrl(source)) {
      return source.substring(source.lastIndexOf('/') + 1);
    }
    String path = source.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
    String host = source.split("[/?#]", 4)[2];
    return host.substring(host.lastIndexOf('@') + 1)
        + " "
        + path.substring(path.lastIndexOf('/') + 1);
  }

  private static boolean isUrl(String source) {
    return source.startsWith("http://") || source.startsWith("https://");
  }

  private void update(String registry, String source) throws InterruptedException {
    if (source.isEmpty()) {
      throw new InputException(registry + " has no public list of names: give one with --from");
    }
    DataFolder data = session.dataFolder(session.settings());
    // Whoever syncs must not wait for a download: the lock comes after it.
    try (InputStream list = open(source);
        DataFolder.Lock _ = data.lock()) {
      LocalDate today =
          session.environment().clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
      CatalogUpdate.Report report =
          new CatalogUpdate(data.path()).update(registry, list, shown(source), today);
      session
          .output()
          .sentence(
              registry
                  + ": "
                  + Units.count(report.names(), "name")
                  + " taken from "
                  + Printable.line(shown(source))
                  + ", "
                  + today
                  + "; the catalog knows "
                  + Units.count(report.known()),
              0);
    } catch (BadListException | IOException e) {
      throw new InputException(
          shown(source) + ": " + e.getMessage() + "; the catalog is as it was", ExitCode.FAILED);
    }
  }

  private InputStream open(String source) throws IOException, InterruptedException {
    if (!isUrl(source)) {
      Path file = session.environment().here().resolve(source);
      if (!Files.isRegularFile(file)) {
        throw new IOException("there is no such file");
      }
      return Files.newInputStream(file);
    }
    return new ListDownload(session.settings().text(Setting.USER_AGENT)).open(source);
  }

  private static String shown(String source) {
    return List.of("http:", "https:").stream().anyMatch(source::startsWith)
        ? SafeUrl.inText(source)
        : source;
  }
}
