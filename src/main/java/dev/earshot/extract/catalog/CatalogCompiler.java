package dev.earshot.extract.catalog;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Compiles lists of names into the form that `PackageCatalog` opens. Names that differ only in
/// case, `-`, `_`, `.` and spaces are one. The same input gives the same bytes.
public final class CatalogCompiler {
  private static final int[] PYPI_RANKS = {15_000, 2_000, 300};
  private static final long[] NPM_DOWNLOADS = {50_000, 500_000, 5_000_000};

  /// By hash of the name.
  private final TreeMap<Long, Integer> bits = new TreeMap<>();

  /// Adds a PyPI name.
  ///
  /// @param rank its place by downloads, from 1; 0 where it has none
  public void addPypi(String name, int rank) {
    int level = 1;
    for (int limit : PYPI_RANKS) {
      level += rank > 0 && rank <= limit ? 1 : 0;
    }
    raise(name, 0, 7, level);
  }

  /// Adds an npm name, with its scope if it has one.
  public void addNpm(String name, long downloadsAMonth) {
    int level = 1;
    for (long limit : NPM_DOWNLOADS) {
      level += downloadsAMonth >= limit ? 1 : 0;
    }
    raise(name, 3, 7, level);
  }

  /// Adds a well-known gem.
  public void addGem(String name) {
    raise(name, 6, 1, 1);
  }

  /// Adds a well-known crate.
  public void addCargo(String name) {
    raise(name, 7, 1, 1);
  }

  /// Says how common a name is as a word, from 1 to 5; of no use for what is no package's name.
  public void setWord(String word, int level) {
    if (bits.containsKey(PackageCatalog.hash(Names.folded(word)))) {
      raise(word, 8, 7, level);
    }
  }

  /// Writes the catalog.
  ///
  /// @param origin where the lists come from and of which day they are, in words
  public void write(OutputStream out, String origin) throws IOException {
    DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    data.writeUTF(PackageCatalog.MAGIC);
    data.writeUTF(origin);
    List<Integer> values = bits.values().stream().distinct().sorted().toList();
    if (values.size() > 1 << PackageCatalog.ENTRY_BITS) {
      throw new IllegalStateException("too many kinds of entries: " + values.size());
    }
    data.writeShort(values.size());
    for (int value : values) {
      data.writeShort(value);
    }
    int[] counts = new int[PackageCatalog.BUCKETS];
    bits.keySet().forEach(hash -> counts[PackageCatalog.bucket(hash)]++);
    for (int count : counts) {
      data.writeByte(count);
    }
    for (Map.Entry<Long, Integer> name : bits.entrySet()) {
      int value = Collections.binarySearch(values, name.getValue());
      data.writeInt(PackageCatalog.rest(name.getKey()) << PackageCatalog.ENTRY_BITS | value);
    }
    data.flush();
  }

  private void raise(String name, int shift, int mask, int level) {
    String folded = Names.folded(name);
    if (folded.isEmpty()) {
      return;
    }
    bits.merge(
        PackageCatalog.hash(folded),
        level << shift,
        (old, more) -> raised(old, shift, mask, level));
  }

  private static int raised(int old, int shift, int mask, int level) {
    int before = old >> shift & mask;
    return old + ((Math.max(before, level) - before) << shift);
  }
}
