package dev.earshot.extract.catalog;

import dev.earshot.clean.ShowNotesCleaner;
import dev.earshot.parse.FeedParser;
import dev.earshot.parse.NotAFeedException;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Learned;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Compiles the catalog that the program brings along. Arguments: a folder with `pypi.tsv.gz`
/// (name, rank by downloads) and `npm.tsv.gz` (name, downloads a month), a folder with `gem.txt`,
/// `cargo.txt` and `words.txt` (a name a line), a folder of feeds for word counts, the file to
/// write, and the origin in words.
final class CompileCatalog {
  /// A word of this many shows' notes has level 1, 2 …
  private static final int[] SHOWS = {1, 3, 6, 12, 24};

  private CompileCatalog() {}

  public static void main(String[] args) throws IOException {
    Path lists = Path.of(args[0]);
    Path more = Path.of(args[1]);
    CatalogCompiler catalog = new CatalogCompiler();
    rows(lists.resolve("pypi.tsv.gz"), cells -> catalog.addPypi(cells[0], (int) number(cells)));
    rows(lists.resolve("npm.tsv.gz"), cells -> catalog.addNpm(cells[0], number(cells)));
    Files.readAllLines(more.resolve("gem.txt")).forEach(catalog::addGem);
    Files.readAllLines(more.resolve("cargo.txt")).forEach(catalog::addCargo);
    for (String word : Files.readAllLines(more.resolve("words.txt"))) {
      if (word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
        catalog.setWord(word, 1);
      }
    }
    words(Path.of(args[2])).forEach((word, shows) -> catalog.setWord(word, level(shows)));
    try (OutputStream out = Files.newOutputStream(Path.of(args[3]))) {
      catalog.write(out, args[4]);
    }
  }

  static int level(int shows) {
    int level = 0;
    for (int least : SHOWS) {
      level += shows >= least ? 1 : 0;
    }
    return level;
  }

  private static long number(String[] cells) {
    return cells.length < 2 || cells[1].isEmpty() ? 0 : Long.parseLong(cells[1]);
  }

  private static void rows(Path file, Consumer<String[]> row) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader.lines().skip(1).map(line -> line.split("\t", -1)).forEach(row);
    }
  }

  /// In how many shows each lower-case word stands.
  static Map<String, Integer> words(Path feeds) throws IOException {
    Map<String, Integer> shows = new HashMap<>();
    try (Stream<Path> files = Files.list(feeds)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        Set<String> words = new HashSet<>();
        for (String text : texts(file)) {
          for (String word : text.split("[^\\p{L}\\p{N}_-]+", -1)) {
            if (word.equals(word.toLowerCase(java.util.Locale.ROOT)) && word.length() > 1) {
              words.add(word);
            }
          }
        }
        words.forEach(word -> shows.merge(word, 1, Integer::sum));
      }
    }
    return shows;
  }

  private static List<String> texts(Path file) throws IOException {
    ShowNotesCleaner cleaner = new ShowNotesCleaner();
    try {
      return new FeedParser()
          .parse(file.toUri(), Files.readAllBytes(file), Optional.empty()).episodes().stream()
              .map((Episode e) -> cleaner.clean(e, Optional.empty(), Learned.NOTHING).text())
              .toList();
    } catch (NotAFeedException broken) {
      return List.of();
    }
  }
}
