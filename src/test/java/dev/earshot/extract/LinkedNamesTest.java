package dev.earshot.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.podcast.Learned;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a link's address and its text say together.
class LinkedNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://github.com/foobarbaz/pytest-mock-resources/ | Mocks | pkg:pypi/"
            + "pytest-mock-resources",
        "https://pylustrator.readthedocs.io/en/latest/ | pylustrator.readthedocs.io "
            + "| pkg:pypi/pylustrator",
        "https://django-simple-task.readthedocs.io/ | Django Simple Task "
            + "| pkg:pypi/django-simple-task",
        "http://python-responder.org/en/latest/ | responder, to try out | pkg:pypi/responder"
      })
  void pythonIsLinked(String line) {
    assertThat(purls("Python", line)).contains(line.split(" \\| ", -1)[2]);
  }

  @Test
  void linkWithoutTextIsOne() {
    assertThat(
            MisreadingsTest.purls(
                "<p>Python: <a href=\"https://pypi.org/project/pytest-mock-resources/\"></a></p>"))
        .contains("pkg:pypi/pytest-mock-resources");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 8, true",
    "3, 8, true",
    "2, 12, true",
    "4, 33, false",
    "4, 34, true",
    "8, 8, false"
  })
  void whatAShowLinksAllTheTimeIsItsOwn(int linking, int episodes, boolean counts) {
    Map<String, Integer> ofShow = Map.of("link:github/ann/quux", linking);
    boolean found =
        MisreadingsTest.mentions(
                "<p>See <a href=\"https://github.com/ann/quux\">the code</a>.</p>",
                Optional.empty(),
                new Learned(episodes, ofShow, Map.of()))
            .stream()
            .anyMatch(mention -> mention.purl().toString().equals("pkg:github/ann/quux"));
    assertThat(found).isEqualTo(counts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://slimerjs.org/ | Slimer.JS | pkg:npm/slimerjs",
        "https://reactdesktop.js.org/ | React Desktop | pkg:npm/react-desktop",
        "https://cycle.js.org/ | Cycle.js | pkg:npm/%40cycle/run",
        "https://quuxer.js.org/ | Quuxer | pkg:npm/quuxer",
        "https://fooquuxer.js.org/ | FooQuuxer.js | pkg:npm/fooquuxer",
        "https://algebra.js.org/ | Algebra.js - sums | pkg:npm/algebra.js",
        "https://foobarbaz.github.io/Split.js/ | Split.js - panes to drag | pkg:npm/split.js",
        "https://foobarbaz.github.io/labella.js/ | Labella.js | pkg:npm/labella"
      })
  void scriptIsLinked(String line) {
    assertThat(purls("JavaScript", line)).contains(line.split(" \\| ", -1)[2]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://CRAN.R-project.org/package=quuxr | here | pkg:cran/quuxr",
        "https://open-vsx.org/extension/Quux/maps | here | pkg:generic/quux.maps",
        "https://open-vsx.org/extension/Quux/maps/changes | here | pkg:generic/quux.maps",
        "https://jsr.io/@quux/maps | here | pkg:npm/%40quux/maps",
        "https://www.gatsbyjs.org/packages/gatsby-quux/ | here | pkg:npm/gatsby-quux",
        "https://www.gatsbyjs.com/plugins/@quux/gatsby-maps/ | here "
            + "| pkg:npm/%40quux/gatsby-maps",
        "https://atom.io/packages/quuxer | here | pkg:generic/quuxer",
        "https://plugins.jetbrains.com/plugin/42-quuxer | here | pkg:generic/quuxer",
        "https://package.elm-lang.org/packages/Quux/elm-maps/1.0.0 | here "
            + "| pkg:github/quux/elm-maps",
        "https://swiftpackageindex.com/quux/maps | here | pkg:github/quux/maps"
      })
  void pageOfARegistryNamesThePackage(String line) {
    assertThat(purls("Films", line)).contains(line.split(" \\| ", -1)[2]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://open-vsx.org/about | Open VSX",
        "https://open-vsx.org/extension/quux | Open VSX",
        "https://jsr.io/quux | Quux",
        "https://jsr.io/docs/quux | Quux",
        "https://www.gatsbyjs.com/plugins | Plugins",
        "https://www.gatsbyjs.org/docs/gatsby-quux/ | Quuxes"
      })
  void otherPagesOfARegistryNameNone(String line) {
    assertThat(purls("Films", line)).noneMatch(purl -> purl.contains("quux"));
    assertThat(purls("Films", line)).noneMatch(purl -> purl.contains("open-vsx"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://quuxer.codeplex.com/ | Quuxer | pkg:generic/quuxer",
        "https://code.google.com/p/quuxer/ | Quuxer | pkg:generic/quuxer",
        "https://launchpad.net/quuxer | Quuxer | pkg:generic/quuxer",
        "https://launchpad.net/pyflakes | the checker | pkg:pypi/pyflakes",
        "https://sourceforge.net/projects/quuxer/ | Quuxer | pkg:generic/quuxer",
        "https://formulae.brew.sh/formula/ripgrep | the search | pkg:cargo/ripgrep"
      })
  void projectOfAForgeIsLinked(String line) {
    assertThat(purls("Films", line)).containsExactly(line.split(" \\| ", -1)[2]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://launchpad.net/~quuxer | Quuxer",
        "https://codeplex.com/quuxer/releases | a bug",
        "https://sourceforge.net/about | Quuxer",
        "http://code.google.com/p/quuxer/issues/detail?id=9 | a bug"
      })
  void otherPagesOfAForgeNameNone(String line) {
    assertThat(purls("Films", line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://foobarbaz.github.io/quuxer/ | Quuxer | pkg:github/foobarbaz/quuxer",
        "http://foobarbaz.github.com/quuxer/ | Quuxer | pkg:github/foobarbaz/quuxer",
        "https://foobarbaz.gitlab.io/quuxer/ | Quuxer: maps | pkg:gitlab/foobarbaz/quuxer",
        "https://github.com/foobarbaz/quuxer/releases/tag/v2.0 | Quuxer 2.0 "
            + "| pkg:github/foobarbaz/quuxer",
        "https://github.com/foobarbaz/quuxer/tree/main | Maps | pkg:github/foobarbaz/quuxer",
        "https://github.com/foobarbaz/quuxer/tree/v2.0 | Maps | pkg:github/foobarbaz/quuxer",
        "https://github.com/foobarbaz/quuxer/tree/fast | Quuxer, faster "
            + "| pkg:github/foobarbaz/quuxer",
        "https://gitlab.com/foobarbaz/quuxer/-/tree/main | Maps | pkg:gitlab/foobarbaz/quuxer",
        "https://gitlab.com/foobarbaz/maps/quuxer | Quuxer | pkg:gitlab/foobarbaz/maps/quuxer",
        "https://gitlab.com/foobarbaz/maps/of/quuxer/-/releases | Quuxer "
            + "| pkg:gitlab/foobarbaz/maps/of/quuxer",
        "https://gitlab.com/foobarbaz/maps/quuxer/tree/master | Quuxer "
            + "| pkg:gitlab/foobarbaz/maps/quuxer",
        "https://gitlab.com/foobarbaz/maps/quuxer/-/tree/v2.0 | Quuxer "
            + "| pkg:gitlab/foobarbaz/maps/quuxer",
        "https://gitlab.gnome.org/foobarbaz/quuxer | Quuxer | pkg:generic/foobarbaz/quuxer",
        "https://codeberg.org/foobarbaz/quuxer/src/branch/main | Maps "
            + "| pkg:codeberg/foobarbaz/quuxer",
        "https://bitbucket.org/foobarbaz/quuxer/src/master | Maps "
            + "| pkg:bitbucket/foobarbaz/quuxer"
      })
  void repositoryIsShownByWhatIsOfAllOfIt(String line) {
    assertThat(purls("Films", line)).contains(line.split(" \\| ", -1)[2]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://foobarbaz.github.io/how-we-paint-maps-today/ | How we paint maps today",
        "https://foobarbaz.github.io/announcing-quuxer/ | Announcing Quuxer",
        "https://foobarbaz.github.io/quuxer/ | How we paint maps",
        "https://developer.github.com/quuxer/ | Quuxer",
        "https://foobarbaz.github.io/quuxer/2019/12/02/how-we-paint | Quuxer",
        "https://foobarbaz.github.io/2019-12-quuxer/ | 2019-12 quuxer",
        "https://foobarbaz.github.io/about/ | About",
        "https://gitlab.com/foobarbaz/quuxer/badges/master/build.svg | Quuxer",
        "https://gitlab.com/foobarbaz/-/packages | Packages",
        "https://gitlab.com/foobarbaz/wikis/maps | Maps",
        "https://foobarbaz.github.io/cv/ | CV",
        "https://foobarbaz.github.io/sponsors/ | Sponsors",
        "https://foobarbaz.github.io/paint/ | Paint",
        "https://foobarbaz.js.org/ | Foobarbaz JS",
        "https://beta.foobarbaz.js.org/ | Beta docs",
        "https://github.com/foobarbaz/quuxer/tree/fast | Quuxerologist at work",
        "https://github.com/foobarbaz/_/tree/fast | Their work",
        "https://quuxer.surge.sh/maps | All maps",
        "https://github.com/foobarbaz/quuxer/tree/fast | Our work",
        "https://github.com/foobarbaz/quuxer/tree/main/maps | Our maps"
      })
  void articleOrSomebodysWorkIsNone(String line) {
    assertThat(purls("Films", line)).noneMatch(purl -> purl.contains("foobarbaz"));
    assertThat(purls("Films", line)).noneMatch(purl -> purl.contains("surge"));
    assertThat(purls("Films", line)).noneMatch(purl -> purl.contains("quuxer"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://github.com/foobarbaz/maps-resources | Maps",
        "https://github.com/foobarbaz/awesome-python | Awesome Python",
        "https://somewhatunheardof.js.org/ | A talk",
        "https://stats.js.org/ | Who uses which library",
        "https://a11y-chat.herokuapp.com/ | a11y",
        "http://justourshop.example/ | Just our shop"
      })
  void nothingIsMadeOfLabels(String line) {
    assertThat(purls("Python and JavaScript", line))
        .noneMatch(purl -> purl.matches("pkg:(pypi|npm)/.*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://quuxify.example/ | Quuxify - a tiny library for quuxes | pkg:generic/quuxify",
        "http://someone.example/quuxify/ | Quuxify - quuxing plugin | pkg:generic/quuxify",
        "http://quuxify.github.io/ | Quuxify is a quuxing framework | pkg:generic/quuxify",
        "https://quuxify.example/ | Quuxify 2.0 - a set of quux components for all "
            + "| pkg:generic/quuxify",
        "http://someone.example/projects/quuxify/ | Quuxify.js | pkg:generic/quuxifyjs",
        "http://someone.example/lazy.js/ | Lazy.js | pkg:npm/lazy.js"
      })
  void whatItsOwnSiteIntroducesIsLinked(String line) {
    assertThat(purls("JavaScript", line)).contains(line.split(" \\| ", -1)[2]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://quuxify.example/ | Quuxify - a platform for teams with a library",
        "http://quuxify.example/ | Quuxify - helping you select a framework",
        "http://quuxify.example/ | Quuxify - turn any sheet into a component",
        "http://quux.example/episodes/quuxify/ | Quuxify - a tiny library",
        "http://quuxify.example/some/deep/page | Quuxify - a tiny library",
        "http://quux.components/ | Quux.components - a library",
        "http://quuxify.example/ | Quuxify - quux components",
        "http://other.example/ | Quuxify - a tiny library"
      })
  void otherSitesAreNoProjects(String line) {
    assertThat(purls("JavaScript", line)).noneMatch(purl -> purl.contains("quux"));
  }

  /// Where a package is known by its repository alone, its name being a word, a shop of that name
  /// is not its site.
  @Test
  void hostNamedAsAnOrdinaryPackageIsNoSiteOfIt() {
    assertThat(purls("JavaScript", "https://meow.example/ | Meow")).doesNotContain("pkg:npm/meow");
    assertThat(purls("JavaScript", "https://github.com/sindresorhus/meow | Meow"))
        .contains("pkg:npm/meow");
  }

  /// That a table has a repository makes a page deep in it no better known.
  @Test
  void pageDeepInAListedRepositoryIsNoMentionOfIt() {
    assertThat(purls("JavaScript", "https://github.com/v8/v8/wiki/V8 | V8 - Engine"))
        .doesNotContain("pkg:github/v8/v8");
  }

  /// Its owners' pages are none of a forge's.
  @Test
  void pageOfAnOwnerNamesNeitherRepositoryNorForge() {
    assertThat(purls("Films", "http://foobarbaz.github.com/about/ | Their page")).isEmpty();
    assertThat(purls("Films", "http://foobarbaz.github.com/0.6.0/ | Quuxer")).isEmpty();
    assertThat(purls("Films", "https://api.github.com/repos/foobarbaz | Repos"))
        .noneMatch(purl -> purl.startsWith("pkg:github"));
  }

  /// But not one that is named after an ordinary thing: so may many be.
  @Test
  void pagesServedForAnOwnerArePackagesOfTheName() {
    assertThat(purls("JavaScript", "https://angular-ui.github.io/ | AngularUI"))
        .contains("pkg:npm/angular-ui");
    assertThat(purls("JavaScript", "https://component.github.io/ | Component"))
        .noneMatch(purl -> purl.startsWith("pkg:npm/"));
    assertThat(purls("Python", "https://ann.github.io/ | Ann"))
        .noneMatch(purl -> purl.startsWith("pkg:pypi/"));
  }

  /// Groups of groups are no part of any registry's names.
  @Test
  void repositoryInGroupsIsItselfInAnyLanguage() {
    for (String language : List.of("Go and Golang", "PHP and Composer")) {
      assertThat(purls(language, "https://gitlab.com/foobarbaz/maps/quuxer | Quuxer"))
          .as(language)
          .contains("pkg:gitlab/foobarbaz/maps/quuxer");
    }
  }

  private static List<String> purls(String language, String line) {
    List<String> cells = List.of(line.split(" \\| ", -1));
    return MisreadingsTest.purls(
        "<p>" + language + ": <a href=\"" + cells.get(0) + "\">" + cells.get(1) + "</a></p>");
  }
}
