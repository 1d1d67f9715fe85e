package dev.earshot.extract.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogUpdateTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  @TempDir private Path folder;

  @BeforeEach
  void startWithASmallCatalog() throws IOException {
    CatalogCompiler compiler = new CatalogCompiler();
    IntStream.range(0, 200).forEach(i -> compiler.addPypi("kit-" + i, i == 7 ? 100 : 0));
    compiler.addPypi("old-kit", 0);
    compiler.addNpm("old-kit", 60_000);
    compiler.addNpm("js-kit", 60_000);
    compiler.setWord("kit-7", 2);
    try (var out = Files.newOutputStream(CatalogUpdate.file(folder))) {
      compiler.write(out, "a test; pypi: some list, 2020-01-01");
    }
  }

  @Test
  void listOfNamesSaysWhichThereAre() throws Exception {
    var report = update("pypi", text(names(i -> "kit-" + i) + "\nfresh_kit\n"));
    PackageCatalog catalog = PackageCatalog.in(folder);
    assertThat(report.names()).isEqualTo(201);
    assertThat(catalog.find("Fresh.Kit").pypi()).isEqualTo(1);
    assertThat(catalog.find("kit-7")).isEqualTo(new CatalogEntry(4, 0, false, false, 2));
    assertThat(catalog.find("old-kit")).isEqualTo(new CatalogEntry(0, 2, false, false, 0));
    assertThat(catalog.find("js-kit").npm()).isEqualTo(2);
    assertThat(catalog.origin()).isEqualTo("a test; pypi: a list, 2026-11-22");
  }

  @Test
  void rankedListSaysOnlyHowMuchEachIsUsed() throws Exception {
    update("pypi", text("name\tdownloads\n" + names(i -> "kit-" + (i + 10) + "\t" + (999 - i))));
    PackageCatalog catalog = PackageCatalog.in(folder);
    assertThat(catalog.find("kit-10").pypi()).isEqualTo(4);
    assertThat(catalog.find("kit-7").pypi()).isEqualTo(1);
    assertThat(catalog.find("old-kit").pypi()).isEqualTo(1);
  }

  @Test
  void formsOfTheRegistriesAreRead() throws Exception {
    String index =
        "{\"meta\": {\"api-version\": \"1.1\"}, \"projects\": [%s]}"
            .formatted(
                names(i -> "{\"_last-serial\": 5, \"name\": \"Kit.%d\"}".formatted(i), ", "));
    assertThat(update("pypi", text(index)).names()).isEqualTo(200);
    String top =
        "{\"last_update\": \"2026-11-01\", \"rows\": [%s]}"
            .formatted(
                names(i -> "{\"download_count\": 9, \"project\": \"kit-%d\"}".formatted(i), ","));
    update("pypi", text(top));
    assertThat(PackageCatalog.in(folder).find("kit-3").pypi()).isEqualTo(4);
    String array = "[%s]".formatted(names(i -> "\"@kits/kit-%d\"".formatted(i), ","));
    update("npm", gzip(array));
    assertThat(PackageCatalog.in(folder).find("@kits/kit-3").npm()).isEqualTo(1);
    String counts = "{%s}".formatted(names(i -> "\"count-%d\": 6000000".formatted(i), ","));
    update("npm", text(counts));
    assertThat(PackageCatalog.in(folder).find("count-3").npm()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kit-1\nkit-2\n",
        "{\"projects\": [{\"name\": \"kit-1\"}, {\"na",
        "<html><body>\n<h1>Sign in</h1>\n<p>to go on</p>",
        "name\tdownloads\nkit-1\t5\n"
      })
  void badListChangesNothingAndSaysWhy(String list) throws IOException {
    byte[] before = Files.readAllBytes(CatalogUpdate.file(folder));
    assertThatThrownBy(() -> update("pypi", text(list)))
        .isInstanceOf(BadListException.class)
        .hasMessageMatching("it holds .*|it is no whole JSON document: .*|.* are no package names");
    assertThat(Files.readAllBytes(CatalogUpdate.file(folder))).isEqualTo(before);
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void listThatBreaksOffChangesNothing() throws IOException {
    byte[] packed = gzip(names(i -> "kit-" + i)).readAllBytes();
    InputStream half = new ByteArrayInputStream(Arrays.copyOf(packed, packed.length / 2));
    assertThatThrownBy(() -> update("pypi", half))
        .isInstanceOf(BadListException.class)
        .hasMessageStartingWith("it cannot be read to its end");
  }

  @Test
  void brokenFileGivesWayToTheCatalogTheProgramBrings() throws IOException {
    Files.writeString(CatalogUpdate.file(folder), "no catalog");
    PackageCatalog catalog = PackageCatalog.in(folder);
    assertThat(catalog.size()).isGreaterThan(1_000_000);
    assertThat(catalog.origin()).contains("PyPI").contains("cannot be read");
  }

  private CatalogUpdate.Report update(String registry, InputStream list)
      throws BadListException, IOException {
    return new CatalogUpdate(folder).update(registry, list, "a list", DAY);
  }

  private static String names(IntFunction<String> name) {
    return names(name, "\n");
  }

  private static String names(IntFunction<String> name, String joint) {
    return IntStream.range(0, 200).mapToObj(name).collect(Collectors.joining(joint));
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream gzip(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new ByteArrayInputStream(packed.toByteArray());
  }
}
