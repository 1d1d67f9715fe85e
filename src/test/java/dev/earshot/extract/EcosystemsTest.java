package dev.earshot.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which registry a repository, a site or a name is of: each line is a text, with a link where it
/// has `ADDRESS > ANCHOR`, and the package that it must give.
class EcosystemsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Python: | https://github.com/foobarbaz/ptpython > a shell | pkg:pypi/ptpython",
        "A Rust crate: | https://github.com/foobarbaz/cbindgen > C headers | pkg:cargo/cbindgen",
        "JavaScript: | https://github.com/foobarbaz/qunit > tests | pkg:npm/qunit"
      })
  void repositoryThatMovedIsThePackages(String line) {
    assertThat(purls(line)).contains(last(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Python: | https://github.com/foobarbaz/black > holes | pkg:github/foobarbaz/black",
        "Rust: | https://github.com/foobarbaz/warp > speed | pkg:github/foobarbaz/warp",
        "JavaScript: | https://github.com/nestjs/graphql > queries | pkg:npm/%40nestjs/graphql",
        "Films: | https://github.com/foobarbaz/ptpython > some | pkg:github/foobarbaz/ptpython",
        "Python: | https://github.com/foobarbaz/python-fastapi > a sample "
            + "| pkg:github/foobarbaz/python-fastapi",
        "Python: | https://github.com/foobarbaz/numpy-py > sums | pkg:github/foobarbaz/numpy-py",
        "JavaScript: | https://github.com/foobarbaz/tokens > coins "
            + "| pkg:github/foobarbaz/tokens",
        "JavaScript: | https://github.com/foobarbaz/homebrew > ours "
            + "| pkg:github/foobarbaz/homebrew",
        "Ruby: | https://github.com/foobarbaz/core > apples | pkg:github/foobarbaz/core",
        "Haskell: | https://github.com/haskell/process > it | pkg:hackage/process"
      })
  void anotherRepositoryOfTheNameIsNot(String line) {
    assertThat(purls(line)).contains(last(line));
  }

  /// There is no type of package URL for modules of PowerShell.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pester and more: | https://github.com/pester/Pester > tests | pkg:github/pester/pester",
        "PowerShell: | https://www.powershellgallery.com/packages/Foobar > bars "
            + "| pkg:generic/Foobar",
        "PowerShell and Pester 5: | https://example.org/ > more | pkg:generic/Pester"
      })
  void moduleGoesByItsRepositoryWhereThatIsLinked(String line) {
    assertThat(purls(line))
        .filteredOn(purl -> !purl.endsWith("/powershell"))
        .containsExactly(last(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A pick: | https://github.com/foobarbaz/annotated-doc > for pages "
            + "| pkg:pypi/annotated-doc",
        "A pick: | https://github.com/foobarbaz/onnx-quux > models "
            + "| pkg:github/foobarbaz/onnx-quux",
        "A pick: | https://github.com/PostHog/posthog > events | pkg:github/posthog/posthog",
        "A pick: | https://github.com/questdb/questdb > rows | pkg:github/questdb/questdb",
        "A pick: | https://github.com/foobarbaz/SQLAlchemy > a talk "
            + "| pkg:github/foobarbaz/sqlalchemy",
        "C++ with Boost: | https://github.com/foobarbaz/annotated-doc > images "
            + "| pkg:github/foobarbaz/annotated-doc",
        "A pick: | https://github.com/foobarbaz/resonance > waves "
            + "| pkg:github/foobarbaz/resonance",
        "A pick: | https://github.com/foobarbaz/go-quux > quuxes "
            + "| pkg:golang/github.com/foobarbaz/go-quux",
        "A Ruby pick: | https://github.com/foobarbaz/go-quux > quuxes " + "| pkg:gem/go-quux"
      })
  void nameOfOneRegistryTellsItWhereNothingElseIsSpokenOf(String line) {
    assertThat(purls(line)).contains(last(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A pick: | https://github.com/istio/istio > a mesh | pkg:golang/istio.io/istio",
        "A pick: | https://pkg.go.dev/istio.io/istio/pkg/log > logs | pkg:golang/istio.io/istio",
        "A pick: | https://github.com/google/go-cloud > clouds | pkg:golang/gocloud.dev",
        "A pick: | https://pkg.go.dev/gocloud.dev/blob > blobs | pkg:golang/gocloud.dev",
        "A pick: | https://gitlab.com/foobarbaz/go-quux > quuxes "
            + "| pkg:golang/gitlab.com/foobarbaz/go-quux",
        "A pick: | https://codeberg.org/foobarbaz/go-quux > quuxes "
            + "| pkg:codeberg/foobarbaz/go-quux",
        "A pick: | https://bitbucket.org/foobarbaz/go-quux > quuxes "
            + "| pkg:bitbucket/foobarbaz/go-quux"
      })
  void moduleOfGoIsCalledAsItIsImported(String line) {
    assertThat(purls(line)).contains(last(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JavaScript: | http://www.nightmarejs.org/ > Nightmare.js | pkg:npm/nightmare",
        "JavaScript: | http://gothamjs.io/ > Gotham - simple framework | pkg:generic/gotham",
        "Rust: | https://gotham.rs/ > Gotham - simple framework | pkg:cargo/gotham"
      })
  void siteOfScriptsHasScripts(String line) {
    assertThat(purls(line)).contains(last(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We store it in DuckDB. | pkg:pypi/duckdb",
        "We get it with youtube-dl. | pkg:pypi/youtube-dl",
        "We set it up with <code>ansible</code>. | pkg:pypi/ansible",
        "A pick: | https://github.com/ivaaaan/smug > sessions | pkg:golang/github.com/ivaaaan/smug"
      })
  void whatNoWordIsWrittenLikeNeedsNoShow(String line) {
    assertThat(purls(line)).contains(last(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We store pendulum and duckdb. | pypi",
        "d3 = d1 | pypi",
        "Then <code>click</code> there. | pypi",
        "OpenSSL again. | conan",
        "They drove to Monaco. | npm",
        "Ein mentaler Zustand. | npm",
        "In JavaScript with Node: an ORM for all. | npm/orm",
        "We all saw Jekyll at the fair. | gem"
      })
  void whatMayBeAnythingDoes(String line) {
    assertThat(purls(line)).noneMatch(purl -> purl.startsWith("pkg:" + last(line)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Go with Gin: | https://github.com/foobarbaz/vscode-quux > code "
            + "| pkg:github/foobarbaz/vscode-quux",
        "Ruby with Rails: | https://github.com/foobarbaz/vim-quux > code "
            + "| pkg:github/foobarbaz/vim-quux",
        "Rust: | https://github.com/foobarbaz/quux.nvim > code | pkg:github/foobarbaz/quux.nvim",
        "PHP with Composer: | https://github.com/foobarbaz/sublime-quux > code "
            + "| pkg:github/foobarbaz/sublime-quux",
        "JavaScript: | https://github.com/neoclide/coc.nvim > code | pkg:npm/coc.nvim"
      })
  void pluginOfAnEditorIsOfNoRegistryThatDoesNotListIt(String line) {
    assertThat(purls(line)).contains(last(line));
  }

  /// What another link of the line says is of that one, and tells less of this one's registry.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "News: | https://example.org/a > pages of HTML by hand "
            + "| https://github.com/foobarbaz/quuxer > quuxes for gems of Ruby | pkg:gem/quuxer"
      })
  void sentencesThatAreLinksSpeakForThemselves(String line) {
    assertThat(purls(line)).contains(last(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rust and cargo: | https://github.com/foobarbaz/quuxer > maps | pkg:cargo/quuxer",
        "Rust and cargo: | https://github.com/foobarbaz/quuxer.rs > maps "
            + "| pkg:github/foobarbaz/quuxer.rs",
        "Rust and cargo: | https://github.com/foobarbaz/kubernetes > maps "
            + "| pkg:github/foobarbaz/kubernetes",
        "PHP and Laravel: | https://github.com/foobarbaz/composer > maps "
            + "| pkg:github/foobarbaz/composer",
        "JavaScript and npm: | https://github.com/foobarbaz/eslint-plugin-quuxer > maps "
            + "| pkg:npm/eslint-plugin-quuxer",
        "JavaScript and npm: | https://github.com/foobarbaz/react-quuxer > maps "
            + "| pkg:npm/react-quuxer",
        "JavaScript and npm: | https://github.com/foobarbaz/react-quuxer-starter > maps "
            + "| pkg:github/foobarbaz/react-quuxer-starter",
        "JavaScript and npm: | https://github.com/foobarbaz/maps-quuxer > maps "
            + "| pkg:github/foobarbaz/maps-quuxer",
        "Ruby and Rails: | https://github.com/ruby/openssl > keys | pkg:gem/openssl"
      })
  void whatNoListHasIsGuessedByItsName(String line) {
    assertThat(purls(line)).contains(last(line));
  }

  /// No list of Hex is at hand, and of its repositories the most are in none.
  @Test
  void repositoryOfElixirStaysOne() {
    String line = "Elixir with Hex and Phoenix: | https://github.com/foobarbaz/quuxer > maps | .";
    assertThat(purls(line)).contains("pkg:github/foobarbaz/quuxer");
  }

  private static String last(String line) {
    return line.substring(line.lastIndexOf(" | ") + 3);
  }

  private static List<String> purls(String line) {
    StringBuilder html = new StringBuilder("<p>");
    for (String cell : line.substring(0, line.lastIndexOf(" | ")).split(" \\| ", -1)) {
      String[] link = cell.split(" > ", 2);
      html.append(link.length < 2 ? cell : " <a href=\"" + link[0] + "\">" + link[1] + "</a>");
    }
    return MisreadingsTest.purls(html.append("</p>").toString());
  }
}
