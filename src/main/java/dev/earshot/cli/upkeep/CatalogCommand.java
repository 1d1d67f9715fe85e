package dev.earshot.cli.upkeep;

import dev.earshot.cli.output.Table;
import dev.earshot.cli.output.Table.Column;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.DataFolder;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Usage;
import dev.earshot.extract.catalog.CatalogUpdate;
import dev.earshot.extract.catalog.PackageCatalog;
import java.util.List;
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
        .examples("  earshot catalog", "  earshot catalog update");
  }

  @Override
  public Integer call() {
    DataFolder data = session.dataFolder(session.settings());
    PackageCatalog catalog = PackageCatalog.in(data.path());
    session.output().line(Units.count(catalog.size(), "name"));
    Table table =
        new Table(
            List.of(Column.WORDS, Column.NUMBER, Column.WORDS),
            List.of("registry", "names", "from, of"));
    for (String registry : CatalogUpdate.registries()) {
      PackageCatalog.RegistryNames names = catalog.names(registry);
      table.row(0, registry, Units.count(names.count()), names.origin());
    }
    table.print(session.output());
    if (catalog.origin().contains(" cannot be read")) {
      session.output().note(catalog.origin());
    }
    return ExitCode.FINE;
  }
}
