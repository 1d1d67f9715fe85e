package dev.earshot.extract.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageCatalogTest {
  @TempDir private Path folder;

  @Test
  void builtInCatalogKnowsRegistriesAndWords() {
    PackageCatalog catalog = PackageCatalog.builtIn();
    assertThat(catalog.size()).isGreaterThan(1_000_000);
    assertThat(catalog.origin()).contains("PyPI").contains("2026");
    assertThat(catalog.find("SQLAlchemy").pypi()).isEqualTo(4);
    assertThat(catalog.find("typing_extensions").pypi()).isEqualTo(4);
    assertThat(catalog.find("express").npm()).isEqualTo(4);
    assertThat(catalog.find("nokogiri").gem()).isTrue();
    assertThat(catalog.find("the").word()).isEqualTo(5);
    assertThat(catalog.find("no-such-name-at-all-xyzzy")).isEqualTo(CatalogEntry.NONE);
  }

  @Test
  void compiledNamesAreFoundInAnySpelling() throws IOException {
    CatalogCompiler compiler = new CatalogCompiler();
    compiler.addPypi("Some.Kit", 120);
    compiler.addNpm("some-kit", 60_000);
    compiler.addNpm("@scope/some_kit", 1);
    compiler.setWord("some-kit", 2);
    compiler.setWord("unheard-of", 5);
    PackageCatalog catalog = written(compiler);
    assertThat(catalog.size()).isEqualTo(2);
    assertThat(catalog.find("some kit")).isEqualTo(new CatalogEntry(4, 2, false, false, 2));
    assertThat(catalog.find("@Scope/some-kit").npm()).isEqualTo(1);
    assertThat(catalog.find("unheard-of")).isEqualTo(CatalogEntry.NONE);
    assertThat(catalog.origin()).isEqualTo("a test");
  }

  @Test
  void whatIsNoCatalogIsRefused() throws IOException {
    Path file = folder.resolve("other");
    Files.write(file, "something else entirely".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> PackageCatalog.open(file)).isInstanceOf(IOException.class);
    CatalogCompiler compiler = new CatalogCompiler();
    compiler.addNpm("a", 1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    compiler.write(out, "a test");
    Files.write(file, Arrays.copyOf(out.toByteArray(), out.size() - 1));
    assertThatThrownBy(() -> PackageCatalog.open(file)).isInstanceOf(IOException.class);
  }

  private PackageCatalog written(CatalogCompiler compiler) throws IOException {
    Path file = folder.resolve("catalog");
    try (var out = Files.newOutputStream(file)) {
      compiler.write(out, "a test");
    }
    return PackageCatalog.open(file);
  }
}
