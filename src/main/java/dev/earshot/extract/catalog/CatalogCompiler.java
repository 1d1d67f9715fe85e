package dev.earshot.extract.catalog;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Compiles lists of names into the form that `PackageCatalog` opens. Names that differ only in
/// case, `-`, `_`, `.` and spaces are one. The same input gives the same bytes.
public final class CatalogCompiler {
  private static final int[] PYPI_RANKS = {15_000, 2_000, 300};
  private static final long[] NPM_DOWNLOADS = {50_000, 500_000, 5_000_000};

  /// By hash of the name.
  private final SortedMap<Long, Integer> bits;

  public CatalogCompiler() {
    this(new TreeMap<>());
  }

  /// Goes on from what a catalog has.
  CatalogCompiler(SortedMap<Long, Integer> bits) {
    this.bits = bits;
  }

  /// Where a registry's level stands in the bits of a name.
  private enum Field {
    PYPI(0, 7),
    NPM(3, 7),
    GEM(6, 1),
    CARGO(7, 1),
    WORD(8, 7);

    private final int shift;
    private final int mask;

    Field(int shift, int mask) {
      this.shift = shift;
      this.mask = mask;
    }

    static Field of(String registry) {
      return valueOf(registry.toUpperCase(Locale.ROOT));
    }

    int level(int bits) {
      return bits >> shift & mask;
    }

    int with(int bits, int level) {
      return (bits & ~(mask << shift)) | level << shift;
    }
  }

  /// Adds a name of a list that may tell downloads, or the place by them.
  void add(String registry, String name, long downloads, int place) {
    switch (Field.of(registry)) {
      case PYPI -> addPypi(name, place);
      case NPM -> addNpm(name, downloads);
      case GEM -> addGem(name);
      case CARGO -> addCargo(name);
      case WORD -> throw new IllegalArgumentException(registry);
    }
  }

  /// How many names of a registry there are.
  int count(String registry) {
    Field field = Field.of(registry);
    return (int) bits.values().stream().filter(value -> field.level(value) > 0).count();
  }

  int size() {
    return bits.size();
  }

  /// Takes over what another compiler has of a registry: which names there are, or, where they are
  /// ranked, only how much those are used.
  void take(String registry, CatalogCompiler fresh, boolean ranked) {
    Field field = Field.of(registry);
    bits.replaceAll((hash, value) -> {
      boolean stays = ranked || fresh.bits.containsKey(hash);
      int level = ranked ? Math.min(1, field.level(value)) : field.level(value);
      return field.with(value, stays ? level : 0);
    });
    fresh.bits.forEach((hash, value) ->
        bits.merge(
            hash,
            value,
            (old, more) -> field.with(old, Math.max(field.level(old), field.level(more)))));
    bits.values().removeIf(value -> Field.WORD.with(value, 0) == 0);
  }

  /// Adds a PyPI name.
  ///
  /// @param rank its place by downloads, from 1; 0 where it has none
  public void addPypi(String name, int rank) {
    int level = 1;
    for (int limit : PYPI_RANKS) {
      level += rank > 0 && rank <= limit ? 1 : 0;
    }
    raise(name, Field.PYPI, level);
  }

  /// Adds an npm name, with its scope if it has one.
  public void addNpm(String name, long downloadsAMonth) {
    int level = 1;
    for (long limit : NPM_DOWNLOADS) {
      level += downloadsAMonth >= limit ? 1 : 0;
    }
    raise(name, Field.NPM, level);
  }

  /// Adds a well-known gem.
  public void addGem(String name) {
    raise(name, Field.GEM, 1);
  }

  /// Adds a well-known crate.
  public void addCargo(String name) {
    raise(name, Field.CARGO, 1);
  }

  /// Says how common a name is as a word, from 1 to 5; of no use for what is no package's name.
  public void setWord(String word, int level) {
    if (bits.containsKey(PackageCatalog.hash(Names.folded(word)))) {
      raise(word, Field.WORD, level);
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

  private void raise(String name, Field field, int level) {
    String folded = Names.folded(name);
    if (!folded.isEmpty()) {
      bits.merge(
          PackageCatalog.hash(folded),
          field.with(0, level),
          (old, more) -> field.with(old, Math.max(field.level(old), level)));
    }
  }
}
