package dev.earshot.sync.indexing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/// Names the code that derives the index from the archive, so that an index made by other code is
/// noticed and made anew; likewise the code that reads feeds. Nobody has to remember to count a
/// version up.
public final class CodeVersion {
  /// What has a say in what an index holds: the vocabulary and the stages below the archive, with
  /// their tables.
  private static final List<String> DERIVING =
      List.of("podcast", "clean", "extract", "index", "sync/indexing/Derivation");

  /// What has a say in what is read from a feed's bytes.
  private static final List<String> READING = List.of("podcast", "parse");

  private CodeVersion() {}

  /// Names the code between archive and index.
  public static String ofDeriving() {
    return checksum(DERIVING);
  }

  /// Names the code between a feed's bytes and the archive.
  public static String ofReading() {
    return checksum(READING);
  }

  /// A checksum over compiled code and its resources; the same code gives the same text.
  private static String checksum(List<String> packages) {
    try {
      Path code =
          Path.of(CodeVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Map<String, Long> entries = Files.isDirectory(code) ? ofFolder(code) : ofJar(code);
      entries.keySet().removeIf(name -> !counts(name, packages));
      CRC32 crc = new CRC32();
      crc.update(entries.toString().getBytes(StandardCharsets.UTF_8));
      return Long.toHexString(crc.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Long> ofJar(Path jar) throws IOException {
    Map<String, Long> entries = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream().forEach(entry -> entries.put(entry.getName(), entry.getCrc()));
    }
    return entries;
  }

  private static Map<String, Long> ofFolder(Path folder) throws IOException {
    Map<String, Long> entries = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve("dev/earshot"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        CRC32 crc = new CRC32();
        crc.update(Files.readAllBytes(file));
        entries.put(name, crc.getValue());
      }
    }
    return entries;
  }

  private static boolean counts(String name, List<String> packages) {
    return packages.stream().anyMatch(part -> name.startsWith("dev/earshot/" + part))
        && !name.endsWith("/");
  }
}
