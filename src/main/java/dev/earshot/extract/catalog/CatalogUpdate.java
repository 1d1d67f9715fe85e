package dev.earshot.extract.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/// Refreshes the package catalog from a registry's list of names, into a file that is opened
/// instead of the catalog the program brings along.
///
/// A list without numbers says which names there are; how much each is used stays known. A list
/// with numbers says how much those are used, and leaves other names as they are. The other
/// registries and the words stay as they were. A list that is none, is cut short, or lacks much of
/// what was known changes nothing.
public final class CatalogUpdate {
  private static final String FILE = "packages.catalog";
  private static final List<String> REGISTRIES = List.of("pypi", "npm", "gem", "cargo");

  /// A list with fewer of the names known so far is taken for one cut short.
  private static final double LEAST_SHARE = 0.8;

  private static final int FEWEST_RANKED = 100;
  private final Path folder;

  /// @param folder where the updated catalog lies or will lie
  public CatalogUpdate(Path folder) {
    this.folder = folder;
  }

  /// What an update did.
  ///
  /// @param names how many names the list gave
  /// @param known how many the catalog has now, of all registries
  /// @param origin the catalog's origin as it now says
  public record Report(int names, int known, String origin) {}

  /// The registries whose lists can be taken, as purl types.
  public static List<String> registries() {
    return REGISTRIES;
  }

  /// Where the updated catalog of a folder lies, whether there is one or not.
  static Path file(Path folder) {
    return folder.resolve(FILE);
  }

  /// Takes a list over. The catalog's file is replaced in one step, once all of the list is read.
  ///
  /// @param registry one of [#registries()]
  /// @param source where the list comes from, in words or as a URL, to be shown as origin
  /// @throws BadListException where the list cannot be trusted; nothing has changed then
  /// @throws IOException where the folder cannot be written; nothing has changed then
  public Report update(String registry, InputStream list, String source, LocalDate day)
      throws BadListException, IOException {
    if (!REGISTRIES.contains(registry)) {
      throw new IllegalArgumentException("no list of this registry can be taken: " + registry);
    }
    PackageCatalog old = PackageCatalog.in(folder);
    NameList names = NameList.read(list);
    CatalogCompiler compiler = compiler(old, registry, names);
    String origin = Origins.with(old.origin(), registry, source, day);
    write(compiler, origin);
    return new Report(names.rows().size(), compiler.size(), origin);
  }

  private static CatalogCompiler compiler(PackageCatalog old, String registry, NameList names)
      throws BadListException {
    SortedMap<Long, Integer> bits = old.bits();
    CatalogCompiler compiler = new CatalogCompiler(bits);
    int before = compiler.count(registry);
    CatalogCompiler fresh = new CatalogCompiler();
    names.rows().forEach(row -> fresh.add(registry, row.name(), row.downloads(), row.place()));
    int now = fresh.count(registry);
    if (names.isWhole() ? now < before * LEAST_SHARE || now == 0 : now < FEWEST_RANKED) {
      throw new BadListException(
          String.format(
              "it holds %,d names where %,d are known, so it may be cut short", now, before));
    }
    if (names.isWhole()) {
      compiler.take(registry, fresh, false);
    }
    if (names.isRanked()) {
      compiler.take(registry, fresh, true);
    }
    return compiler;
  }

  private void write(CatalogCompiler compiler, String origin) throws IOException {
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, FILE, ".new");
    try {
      try (OutputStream out = Files.newOutputStream(fresh)) {
        compiler.write(out, origin);
      }
      PackageCatalog.open(fresh);
      Files.move(
          fresh, file(folder), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
