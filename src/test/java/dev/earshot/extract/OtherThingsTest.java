package dev.earshot.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What bears a package's name or stands on its site and is something else: events, architectures,
/// other makers' products, posts on anything, packages of another registry.
class OtherThingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Python: a talk at SciPy 2019 on sums.</p>",
        "<p>JavaScript and the Flux architecture, or the Flux pattern.</p>",
        "<p>JavaScript: the Advanced React Course is out.</p>",
        "<p>Python is what we have in a virtualenv, or each virtualenv, as they are.</p>",
        "<p>Grow a mustache, and that is how we do it in JavaScript.</p>",
        "<p>JavaScript: that team was the backbone of it all.</p>",
        "<p>JavaScript: a meeting in the Spring.</p>",
        "<p>JavaScript: the Quux Pro Spring Sale of this year.</p>",
        "<p>Java: a meeting this Spring.</p>",
        "<p>JavaScript: if you do array.reduce here, you know it.</p>",
        "<p>Ruby: the RubyGems.org gem is gone from Ruby.</p>",
        "<p>Ruby: Using it for Private Gem Hosting in Ruby.</p>",
        "<p>In JavaScript: <a href=\"https://parcelapp.example/\">Parcel</a></p>",
        "<p>In Python: <a href=\"https://quux.twistedmatrix.com/2019/03/tea.html\">On tea</a></p>",
        "<p>JavaScript: <a href=\"https://pouchdb.com/2015/03/05/a.html\">Of promises</a></p>",
        "<p>In C++: <a href=\"https://abseil.io/blog/20190301-quux\">Of quuxes</a></p>"
      })
  void isNoMention(String html) {
    assertThat(packages(html)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Python: SciPy 1.6 is out.</p> | pkg:pypi/scipy",
        "<p>Java : à la différence de Spring, qui va bien.</p> "
            + "| pkg:maven/org.springframework/spring-core",
        "<p>JavaScript: <a href='https://pouchdb.com/2015/03/05/a.html'>PouchDB 3</a></p> "
            + "| pkg:npm/pouchdb",
        "<p>Python: <a href='https://docs.twistedmatrix.com/x'>The manual</a></p> "
            + "| pkg:pypi/twisted",
        "<p>JavaScript: <a href='https://pouchdb.com'>Sync it</a></p> | pkg:npm/pouchdb",
        "<p>JavaScript: <a href='https://pouchdb.com/2015/03/05/pouchdb-3.html'>Out!</a></p> "
            + "| pkg:npm/pouchdb",
        "<p>JavaScript: <a href='https://tanstack.com/query/v4'>TanStack Query</a></p> "
            + "| pkg:npm/%40tanstack/react-query",
        "<p>JavaScript: <a href='https://facebook.github.io/react/docs/x.html'>Begin</a></p> "
            + "| pkg:npm/react",
        "<p>JavaScript: <a href='https://fr.react.dev/learn'>Le guide</a></p> | pkg:npm/react",
        "<p>Python: <a href='https://python.langchain.com/docs/x'>Chat models</a></p> "
            + "| pkg:pypi/langchain",
        "<p>Python: <a href='https://alembic.sqlalchemy.org'>Alembic</a></p> | pkg:pypi/alembic",
        "<p>Python: virtualenv makes one.</p> | pkg:pypi/virtualenv",
        "<p>That is what we have in JavaScript: a mustache template.</p> | pkg:npm/mustache",
        "<p>JavaScript is what we have, and we have a webpack config in it.</p> | pkg:npm/webpack",
        "<p>Migramos de una cosa en Python a flask, y no es lo que se dice.</p> "
            + "| pkg:pypi/flask",
        "<p>Python: Flask 2023 in review.</p> | pkg:pypi/flask",
        "<p>JavaScript: <a href='https://github.com/zurb/foundation-emails'>Foundation for "
            + "Emails</a></p> | pkg:npm/foundation-emails",
        "<p>Read on: <a href='https://strace.io/'>strace</a></p> | pkg:github/strace/strace",
        "<p>JavaScript beside MongoDB Compass.</p> | pkg:generic/mongodb-compass",
        "<p>JavaScript: <a href='https://getparcel.example/'>Parcel</a></p> | pkg:npm/parcel",
        "<p>JavaScript: <a href='https://github.com/webpack/webpack'>webpack</a>, "
            + "<strong>Webp Wasm</strong></p> | pkg:npm/webp-wasm",
        "<p>JavaScript: <a href='https://www.selenium.dev/'>Selenium</a></p> "
            + "| pkg:npm/selenium-webdriver",
        "<p>JavaScript: <a href='https://github.com/foobarbaz/react-a11y'>checks</a></p> "
            + "| pkg:npm/react-a11y",
        "<p>JavaScript: <a href='https://github.com/foobarbaz/cssnanoUtils'>utils</a></p> "
            + "| pkg:npm/cssnano-utils",
        "<p>JavaScript: an app in Angular 1 runs on.</p> | pkg:npm/angular",
        "<p>JavaScript: AngularJS 2.0 is planned.</p> | pkg:npm/%40angular/core",
        "<p>Java: JUnit 6 needs Java 17.</p> | pkg:maven/org.junit.jupiter/junit-jupiter",
        "<p>Java: JUnit 4.12 is enough.</p> | pkg:maven/junit/junit",
        "<p>JavaScript: AngularJS 2-way binding.</p> | pkg:npm/angular",
        "<p>JavaScript: Angular 1:05:12 forms.</p> | pkg:npm/%40angular/core",
        "<p>JavaScript: Angular 1-on-1 hours.</p> | pkg:npm/%40angular/core",
        "<p>JavaScript: Angular 1.x goes on.</p> | pkg:npm/angular",
        "<p>JavaScript: PhoneGap builds it.</p> | pkg:npm/phonegap",
        "<p>Python: conda solves it.</p> | pkg:github/conda/conda"
      })
  void isOne(String html, String purl) {
    assertThat(MisreadingsTest.purls(html.strip())).contains(purl);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rust is fast. | Another pick: | pkg:github/foobarbaz/qwertyquux",
        "Rust is fast. | A pick in Rust: | pkg:cargo/qwertyquux",
        "Ruby is fun. | A pick: | pkg:github/foobarbaz/qwertyquux",
        "Ruby is fun. | A gem: | pkg:gem/qwertyquux",
        "Ruby is fun. | Ruby's asdf: | pkg:github/foobarbaz/asdf-qwertyquux",
        "In Go all is well. | A pick: | pkg:github/foobarbaz/qwertyquux",
        "In Go all is well. | Written in Go: | pkg:golang/github.com/foobarbaz/qwertyquux"
      })
  void registryIsGuessedWhereItsItemTells(String before, String item, String purl) {
    String all = "<p>" + (before + " ").repeat(8) + "</p>";
    String name = purl.substring(purl.lastIndexOf('/') + 1);
    String link = "<a href=\"https://github.com/foobarbaz/" + name + "\">Qwertyquux</a>";
    assertThat(MisreadingsTest.purls(all + "<p>" + item + " " + link + "</p>")).contains(purl);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At work we have our servers with Ansible.",
        "En Java, nous avons Ansible pour nos serveurs.",
        "В Java нам нравится Ansible."
      })
  void someNamesMeanTheSoftwareInAnyText(String text) {
    assertThat(MisreadingsTest.purls("<p>" + text + "</p>")).contains("pkg:pypi/ansible");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ansible is a word of a novel.",
        "At work we have the Orson Ansible prize.",
        "They talked through an ansible.",
        "Es ist die Rede von einem Ansible, und das ist ein Wort aus der Welt der Bücher."
      })
  void otherwiseTheyAreWords(String text) {
    assertThat(MisreadingsTest.purls("<p>" + text + "</p>")).doesNotContain("pkg:pypi/ansible");
  }

  @Test
  void linkToAnEncodedNameIsToIt() {
    String html =
        "<p>JavaScript: <a href=\"https://www.npmjs.com/package/%40foobarbaz%2Freact\">"
            + "React</a></p>";
    assertThat(packages(html)).containsExactly("pkg:npm/%40foobarbaz/react");
  }

  @Test
  void nameWithoutItsScopeMayBeAnothers() {
    String html =
        "<p><a href=\"https://remix.run/blog/store\">The store</a> opens. In React, too.</p>";
    assertThat(MisreadingsTest.purls(html)).contains("pkg:npm/react");
  }

  @ParameterizedTest
  @CsvSource({
    "http://pykwalify.readthedocs.org/en/unstable/, PyKwalify, pkg:pypi/pykwalify",
    "https://qwertyquux.readthedocs.io/, Qwertyquux, pkg:generic/qwertyquux",
    "https://pendulum.readthedocs.io/, Pendulum, pkg:pypi/pendulum"
  })
  void documentationOfWhatNoListHasTellsNoRegistry(String url, String name, String purl) {
    String html = "<p>Python: <a href=\"" + url + "\">" + name + " - a library</a></p>";
    assertThat(MisreadingsTest.purls(html)).contains(purl);
  }

  @ParameterizedTest
  @CsvSource({
    "Python, foobarbaz/PasswordManager, pkg:github/foobarbaz/passwordmanager",
    "JavaScript, foobarbaz/FileManager, pkg:github/foobarbaz/filemanager",
    "Go, AlecAivazis/survey, pkg:golang/github.com/alecaivazis/survey",
    "JavaScript, foobarbaz/node-task, pkg:github/foobarbaz/node-task",
    "JavaScript, foobarbaz/node-readline-sync, pkg:npm/readline-sync",
    "JavaScript, WICG/focus-visible, pkg:npm/focus-visible",
    "JavaScript, w3c/webidl2.js, pkg:npm/webidl2"
  })
  void repositoryIsNoOtherPackageOfItsWordsAndNoDocumentOfItsOwner(
      String language, String path, String purl) {
    String link = "<a href=\"https://github.com/" + path + "\">This</a></p>";
    String html = "<p>In " + language + ": " + link;
    assertThat(packages(html)).containsExactly(purl);
  }

  private static List<String> packages(String html) {
    return MisreadingsTest.purls(html).stream()
        .filter(purl -> !purl.startsWith("pkg:generic/"))
        .toList();
  }
}
