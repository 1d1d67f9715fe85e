package dev.earshot.extract.catalog;

import dev.earshot.extract.known.KnownSoftware;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Adds to a catalog what the tables of well-known software know by places alone, of registries
/// whose lists of names are not at hand, gems and crates. Arguments: the catalog, a folder of feeds
/// for word counts, the file to write, and the origin in words.
final class WidenCatalog {
  private static final Path TABLES = Path.of("src/main/resources/dev/earshot/extract/known");

  private WidenCatalog() {}

  public static void main(String[] args) throws IOException {
    CatalogCompiler catalog = new CatalogCompiler(PackageCatalog.open(Path.of(args[0])).bits());
    Map<String, Integer> shows = CompileCatalog.words(Path.of(args[1]));
    KnownSoftware known = new KnownSoftware();
    for (String registry : List.of("gem", "cargo")) {
      for (String name : names(TABLES.resolve(registry + ".txt"), known)) {
        catalog.add(registry, name, 0, 0);
        if (name.chars().allMatch(Character::isLetter)) {
          catalog.setWord(name, CompileCatalog.level(shows.getOrDefault(name, 0)));
        }
      }
    }
    try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
      catalog.write(out, args[3]);
    }
  }

  /// The names that no table knows by themselves: those that one does need no catalog.
  private static List<String> names(Path table, KnownSoftware known) throws IOException {
    return Files.readAllLines(table).stream()
        .filter(line -> line.startsWith("~"))
        .map(line -> line.substring(1).split(" [=@]", 2)[0].strip())
        .filter(name -> known.named(name).isEmpty())
        .toList();
  }
}
