package dev.earshot.cli.upkeep;

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
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

final class CatalogUpdateCommand implements Callable<Integer> {
  /// Public lists of all names of a registry.
  private static final Map<String, String> LISTS =
      Map.of(
          "pypi", "https://pypi.org/simple/",
          "npm", "https://unpkg.com/all-the-package-names/names.json",
          "gem", "https://index.rubygems.org/names");

  private final Session session;
  private String registry = "";
  private @Nullable String from;

  CatalogUpdateCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Takes over a registry's newest list of package names; the next sync"
                + " reads all episodes with it.",
            "",
            "A list is JSON (of PyPI's simple index, of top-pypi-packages, an array"
                + " of names) or text with a name a line, also compressed by gzip. One that"
                + " is cut short changes nothing.",
            "",
            "A service that runs all the time has to be stopped for it.")
        .examples(
            "  earshot catalog update pypi", "  earshot catalog update cargo --from crates.txt.gz")
        .word("REGISTRY", String.class, text -> registry = text, "pypi, npm, gem or cargo.")
        .option(
            "--from", "URL|FILE", text -> from = text, "A list to take instead of the public one.");
  }

  @Override
  public Integer call() throws InterruptedException {
    if (!CatalogUpdate.registries().contains(registry)) {
      throw new InputException(
          "no list can be taken for '"
              + registry
              + "': name one of "
              + String.join(", ", CatalogUpdate.registries()));
    }
    String source = Session.given(from).orElseGet(() -> LISTS.getOrDefault(registry, ""));
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
          .line(
              Units.count(report.names(), "name")
                  + " taken; the catalog knows "
                  + Units.count(report.known()));
      session.output().wrapped(report.origin(), 0);
      return ExitCode.FINE;
    } catch (BadListException | IOException e) {
      throw new InputException(
          shown(source) + ": " + e.getMessage() + "; the catalog is as it was", ExitCode.FAILED);
    }
  }

  private InputStream open(String source) throws IOException, InterruptedException {
    if (!source.startsWith("http://") && !source.startsWith("https://")) {
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
