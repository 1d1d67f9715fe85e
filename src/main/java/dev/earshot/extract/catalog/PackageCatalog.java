package dev.earshot.extract.catalog;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/// The names of packages, ready to be looked up by many threads.
///
/// Names are kept as 38 bits of a hash, four bytes each with what is known of them: 16 bits choose
/// the bucket, 22 stand in it beside the number of the entry. That about four in a million names
/// that are none seem to be one is the price of opening a million names in a few milliseconds.
public final class PackageCatalog {
  static final String MAGIC = "earshot catalog 1";
  static final int BUCKETS = 1 << 16;
  static final int ENTRY_BITS = 10;
  private static final int REST_BITS = 22;
  private static final String RESOURCE = "packages.catalog";
  private final String origin;
  private final int[] packed;
  private final CatalogEntry[] entries;
  private final int[] bucketEnds;
  private final IntBuffer names;

  private PackageCatalog(String origin, int[] packed, int[] bucketEnds, IntBuffer names) {
    this.origin = origin;
    this.packed = packed;
    this.entries = new CatalogEntry[packed.length];
    for (int i = 0; i < packed.length; i++) {
      entries[i] = CatalogEntry.unpacked(packed[i]);
    }
    this.bucketEnds = bucketEnds;
    this.names = names;
  }

  /// The catalog that the program brings along.
  public static PackageCatalog builtIn() {
    try (InputStream in = PackageCatalog.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its catalog " + RESOURCE);
      }
      return read(in);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// The catalog that was last updated in a folder, else the one that the program brings along:
  /// also where the updated one cannot be read, which its [#origin()] then says.
  ///
  /// @see CatalogUpdate
  public static PackageCatalog in(Path folder) {
    Path file = CatalogUpdate.file(folder);
    if (!Files.exists(file)) {
      return builtIn();
    }
    try {
      return open(file);
    } catch (IOException broken) {
      PackageCatalog shipped = builtIn();
      String why = shipped.origin + "; " + file + " cannot be read: " + broken.getMessage();
      return new PackageCatalog(why, shipped.packed, shipped.bucketEnds, shipped.names);
    }
  }

  /// A catalog in a file, as [CatalogCompiler] writes it.
  ///
  /// @throws IOException where it cannot be read or is none
  public static PackageCatalog open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  private static PackageCatalog read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(in));
    if (!MAGIC.equals(data.readUTF())) {
      throw new IOException("not a package catalog of this version");
    }
    String origin = data.readUTF();
    int[] packed = new int[data.readUnsignedShort()];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = data.readUnsignedShort();
    }
    int[] ends = new int[BUCKETS];
    int end = 0;
    byte[] counts = read(data, BUCKETS);
    for (int i = 0; i < BUCKETS; i++) {
      end += counts[i] & 0xff;
      ends[i] = end;
    }
    byte[] names = read(data, 4 * end);
    if (data.read() >= 0) {
      throw new IOException("the package catalog has more than it says");
    }
    return new PackageCatalog(origin, packed, ends, ByteBuffer.wrap(names).asIntBuffer());
  }

  /// Straight into the array that stays, so that opening takes no more memory than having it.
  private static byte[] read(DataInputStream data, int length) throws IOException {
    byte[] bytes = new byte[length];
    try {
      data.readFully(bytes);
    } catch (EOFException ended) {
      throw new IOException("the package catalog is cut short", ended);
    }
    return bytes;
  }

  /// Where the names come from and of which day they are, in words.
  public String origin() {
    return origin;
  }

  /// How many names of a registry there are, and where they come from.
  ///
  /// @param type a purl type, one of [CatalogUpdate#registries()]
  public RegistryNames names(String type) {
    int count = 0;
    for (int i = 0; i < names.limit(); i++) {
      count += entries[names.get(i) & ((1 << ENTRY_BITS) - 1)].rank(type) > 0 ? 1 : 0;
    }
    return new RegistryNames(type, count, Origins.of(origin, type));
  }

  /// The names of one registry.
  ///
  /// @param type its purl type
  /// @param count how many there are
  /// @param origin where they come from and of which day, in words
  public record RegistryNames(String type, int count, String origin) {}

  /// How many names there are.
  public int size() {
    return names.limit();
  }

  /// What is known of a name, in any spelling.
  public CatalogEntry find(String name) {
    long hash = hash(Names.folded(name));
    int bucket = bucket(hash);
    int rest = rest(hash);
    int from = bucket == 0 ? 0 : bucketEnds[bucket - 1];
    for (int i = from; i < bucketEnds[bucket]; i++) {
      int entry = names.get(i);
      if (entry >>> ENTRY_BITS == rest) {
        return entries[entry & ((1 << ENTRY_BITS) - 1)];
      }
    }
    return CatalogEntry.NONE;
  }

  /// What is known of each name, by hash.
  SortedMap<Long, Integer> bits() {
    SortedMap<Long, Integer> bits = new TreeMap<>();
    int bucket = 0;
    for (int i = 0; i < names.limit(); i++) {
      while (bucketEnds[bucket] <= i) {
        bucket++;
      }
      int entry = names.get(i);
      long hash = (long) bucket << REST_BITS | entry >>> ENTRY_BITS;
      bits.put(hash, packed[entry & ((1 << ENTRY_BITS) - 1)]);
    }
    return bits;
  }

  static int bucket(long hash) {
    return (int) (hash >>> REST_BITS);
  }

  static int rest(long hash) {
    return (int) (hash & ((1 << REST_BITS) - 1));
  }

  /// 38 bits of a name: FNV-1a over its UTF-8 bytes, well mixed.
  static long hash(String folded) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : folded.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return (hash ^ (hash >>> 31)) >>> 26;
  }
}
