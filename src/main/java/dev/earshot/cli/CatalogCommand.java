package dev.earshot.cli;

import dev.earshot.extract.catalog.PackageCatalog;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "catalog",
    description = "Says which package names Earshot knows, where they come from, and of which day.",
    synopsisSubcommandLabel = "[COMMAND]",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {"  earshot catalog", "  earshot catalog update pypi"})
final class CatalogCommand implements Callable<Integer> {
  private final Earshot earshot;

  CatalogCommand(Earshot earshot) {
    this.earshot = earshot;
  }

  @Override
  public Integer call() {
    DataFolder data = earshot.dataFolder(earshot.settings());
    PackageCatalog catalog = PackageCatalog.in(data.path());
    earshot.output().line(Units.count(catalog.size(), "name"));
    earshot.output().wrapped(catalog.origin(), 0);
    return ExitCode.FINE;
  }
}
