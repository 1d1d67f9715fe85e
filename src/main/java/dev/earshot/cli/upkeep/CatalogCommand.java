package dev.earshot.cli.upkeep;

import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.DataFolder;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Usage;
import dev.earshot.extract.catalog.PackageCatalog;
import java.util.concurrent.Callable;

final class CatalogCommand implements Callable<Integer> {
  private final Session session;

  CatalogCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Says which package names Earshot knows, where they come from, and of" + " which day.")
        .examples("  earshot catalog", "  earshot catalog update pypi");
  }

  @Override
  public Integer call() {
    DataFolder data = session.dataFolder(session.settings());
    PackageCatalog catalog = PackageCatalog.in(data.path());
    session.output().line(Units.count(catalog.size(), "name"));
    session.output().wrapped(catalog.origin(), 0);
    return ExitCode.FINE;
  }
}
