package dev.earshot.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.podcast.Episode;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Mention;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Prose that looks like code, names of people that look like software, and the reverse.
class MisreadingsTest {
  private static final MentionExtractor EXTRACTOR = new MentionExtractor();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The hidden gem 'Severance' is worth a night.</p>",
        "<p>A gem \"Interstellar\" among films.</p>",
        "<pre>require 'test_helper'</pre>",
        "<p>There is no.me:Then we stop.</p>",
        "<p>We tried com.example:thing once.</p>",
        "<pre>&lt;groupId&gt;com.example&lt;/groupId&gt;\n"
            + "&lt;artifactId&gt;demo&lt;/artifactId&gt;\n&lt;version&gt;1.0&lt;/version&gt;</pre>",
        "<p>In Java: <code>com.mycompany.app:my-app:1.0</code> is a start.</p>",
        "<p>An Operator Framework for Kubernetes in Java.</p>",
        "<p>In JavaScript we read stdin and wrote stdout in kebab-case.</p>",
        "<pre>from __future__ import annotations</pre>",
        "<p>In JavaScript we read Infinite Jest.</p>",
        "<p>JavaScript met Android: <a href=\"https://developer.android.com/reference/Parcel\">"
            + "Parcel</a></p>",
        "<p>In Go there is <code>log/slog</code> by now.</p>",
        "<p>In Go: <a href=\"https://pkg.go.dev/log/slog\">log/slog</a></p>",
        "<p>JavaScript: <a href=\"https://webassembly.js.org\">WebAssembly</a></p>",
        "<p>A git pre-commit phase, in Python and JavaScript.</p>",
        "<p>A hidden gem called Severance.</p>",
        "<p>Mary Ann Jackson explains how Java came to law.</p>",
        "<p>Oluwaseun Brown Jackson taught Java.</p>",
        "<p>Travis Oliphant joins us.</p>",
        "<p>We meet at React World and at Rails Girls.</p>",
        "<p>See you at Angular Remote Conf and React Summit.</p>",
        "<p>Click the headers and it sorts the table. Python made it.</p>",
        "<p>C++ and Python: Boost Your Editor and its plugins.</p>",
        "<p>A JavaScript pick: Express VPN keeps me safe.</p>",
        "<p>Our JavaScript sponsor: Views on Vue and Angular Air.</p>",
        "<p>In JavaScript we spoke SOAP and CommonJS for years.</p>",
        "<p>Look for the JavaScript plugin on npm.</p>",
        "<p>For Rust on Windows, Hyper-V and Hyper-Converged hosts do.</p>",
        "<p>Rust links against libc++ there.</p>",
        "<p>With two underscores, a double underscore in JavaScript.</p>",
        "<p>In JavaScript, loopback is an address to bind to.</p>",
        "<p>Python made me cry, argh!</p>",
        "<p>JavaScript that signs letters with OpenPGP.</p>",
        "<p>In Ruby they did a good job of it.</p>",
        "<p>In Ruby, every gem is a hidden gem.</p>",
        "<p>In Ruby, First Gem is fun.</p>",
        "<p>In Ruby, we love this German gem and our Monday gem.</p>",
        "<p>На Ruby: новая библиотека header-only и пакет open-source.</p>",
        "<p>In Ruby, we read The Unicorn Project.</p>",
        "<p>Robyn tells us how Python came to her town.</p>",
        "<p>A Telethon for Python, as if Cerberus were at the gates.</p>",
        "<p>The Saxon farms grew Lettuce long before Java.</p>",
        "<p>C++ made him a Ninja who can Blaze a trail.</p>",
        "<p>In C#, .NET is a Realm of its own.</p>",
        "<p>Слушали альбом Requests и песню Click, пока учили Python.</p>",
        "<p>Про Ruby говорили в кафе Puma, в новых кроссовках Falcon.</p>",
        "<p>Читаем книгу Rich Dad Poor Dad, а не про Python.</p>",
        "<p>Рельсы блестят, и поезд идёт мимо Ruby.</p>",
        "<p>Джанго освобождённый — кино не про Python.</p>",
        "<p>JavaScript: <a href=\"https://this-week-in-maps.example/1\">This Week in Maps</a></p>"
      })
  void nothingIsFound(String html) {
    assertThat(purls(html)).noneMatch(MisreadingsTest::isOfRegistry);
  }

  private static boolean isOfRegistry(String purl) {
    return purl.matches(
        "pkg:(gem|maven|npm|cargo|conan|nuget|golang"
            + "|pypi/(future|pre-commit|click|requests|rich|robyn|telethon|cerberus|django)"
            + "|generic/(travis|this-)).*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "proposal-better-maps",
        "maps-checklist",
        "maps-style-guide",
        "maps-cookbook",
      })
  void documentsAreNoPackages(String name) {
    String link = "<a href=\"https://github.com/foobarbaz/" + name + "\">The maps</a>";
    assertThat(purls("<p>In JavaScript there is " + link + " to read.</p>"))
        .noneMatch(purl -> purl.startsWith("pkg:npm"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>Where Do We Go Next?</h2><ul><li>@</li></ul>",
        "<h2>Go and see this</h2><p>@</p>",
        "<p>Our Pokémon Go planner: @</p>",
        "<p>Ready, Set, Go! @</p>"
      })
  void goIsNoLanguage(String html) {
    assertThat(purls(linking(html))).contains("pkg:github/foobarbaz/pokemap");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>A planner written in Go: @</p>",
        "<p>@, a Go library for maps</p>",
        "<h2>Go</h2><p>@</p>",
        "<p>A golang planner: @</p>",
        "<p>Not in Rust, Go or Zig: @</p>",
        "<p>Go and Rust compared: @</p>"
      })
  void goIsTheLanguage(String html) {
    assertThat(purls(linking(html))).contains("pkg:golang/github.com/foobarbaz/pokemap");
  }

  private static String linking(String html) {
    return html.replace("@", "<a href=\"https://github.com/foobarbaz/pokemap\">pokemap</a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Docker Remote Interface | pkg:generic/docker",
        "Flask Hello World | pkg:pypi/flask",
        "Pandas Show Versions | pkg:pypi/pandas"
      })
  void ordinaryWordsMayFollow(String line) {
    List<String> cells = List.of(line.split(" \\| ", -1));
    assertThat(purls("<p>Today we try " + cells.get(0) + " at home.</p>")).contains(cells.get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Put <code>gem 'somewhatrare'</code> there. | pkg:gem/somewhatrare",
        "<p>gem 'somewhatrare', '~> 2.0'</p> | pkg:gem/somewhatrare",
        "<p>In Rails with Ruby, add the gem 'devise' first.</p> | pkg:gem/devise",
        "<p>We take org.jsoup:jsoup for it.</p> | pkg:maven/org.jsoup/jsoup",
        "<p>We take io.maps:Planner:1.4.0 for it.</p> | pkg:maven/io.maps/Planner",
        "<p>We take io.maps:maps-core for it.</p> | pkg:maven/io.maps/maps-core",
        "<p>In JavaScript, lodash.debounce waits.</p> | pkg:npm/lodash.debounce",
        "<p>In JavaScript, socket.io-client connects.</p> | pkg:npm/socket.io-client",
        "<p>C++: we used Valgrind.</p> | pkg:generic/valgrind",
        "<p>JavaScript: there is the React router, too.</p> | pkg:npm/react-router",
        "<p>Ein Python-Paket mehr: die Bibliothek Pydantic.</p> | pkg:pypi/pydantic",
        "<p>Python's pre-commit hooks are fine.</p> | pkg:pypi/pre-commit",
        "<p><a href=\"https://marketplace.visualstudio.com/items?itemName=ada.maps\">Maps</a></p>"
            + " | pkg:generic/ada.maps",
        "<p><a href=\"https://git.maps.example/ada/planner\">Planner library</a></p>"
            + " | pkg:generic/ada/planner",
        "<p>JavaScript: <a href=\"https://ada.github.io/Maps.css/\">Maps.css</a></p>"
            + " | pkg:github/ada/maps.css",
        "<p>We parse with Jackson in Java.</p> "
            + "| pkg:maven/com.fasterxml.jackson.core/jackson-databind",
        "<p>The build runs on Travis.</p> | pkg:generic/travis-ci",
        "<p>In Ruby on Rails, ActiveRecord::Quux is new.</p> | pkg:gem/activerecord",
        "<p>In Python, it has a React front-end. | pkg:npm/react",
        "<p>For Python, install it with pyenv.</p> | pkg:github/pyenv/pyenv",
        "<p>In Python we ran pytest, nosetests and tox.</p> | pkg:pypi/nose",
        "<p>A Django-compatible shop in Python.</p> | pkg:pypi/django",
        "<p>We wrote it in Python with Click and Rich.</p> | pkg:pypi/click",
        "<p>Guava, Lombok et MapStruct nous aident.</p> | pkg:maven/com.google.guava/guava",
        "<p>Гем Pundit решает, кому можно.</p> | pkg:gem/pundit",
        "<p>В Go используем Gin.</p> | pkg:golang/github.com/gin-gonic/gin",
        "<p>Go: Cobra und Viper für die Befehle.</p> | pkg:golang/github.com/spf13/viper",
        "<p>Para el escritorio, Electron con Webpack, Vitest y Pinia.</p> | pkg:npm/electron",
        "<p>A toy in Flutter for phones.</p> | pkg:github/flutter/flutter",
        "<p>We rewrote the JavaScript in React this year.</p> | pkg:npm/react",
        "<p>In Rails the controllers are fat, in Ruby as elsewhere.</p> | pkg:gem/rails",
        "<p>JavaScript: Is React a framework or a library?</p> | pkg:npm/react",
        "<p>We use Requests every day in Python.</p> | pkg:pypi/requests",
        "<p>We use React a lot in JavaScript.</p> | pkg:npm/react",
        "<p>Wir bauen in JavaScript React-Komponenten.</p> | pkg:npm/react",
        "<p>Eine Django-Anwendung in Python.</p> | pkg:pypi/django",
        "<p>Das jQuery-Plugin-Verzeichnis in JavaScript.</p> | pkg:npm/jquery",
        "<p>Die Vue-Komponente in JavaScript ruft die App.</p> | pkg:npm/vue",
        "<p>Django-приложение на Python.</p> | pkg:pypi/django",
        "<p>Мы пишем на Python, берём Requests и Click каждый день.</p> | pkg:pypi/click",
        "<p>Go: gorm, sqlc, zap and zerolog.</p> | pkg:golang/go.uber.org/zap",
        "<p>Perl: Moose::Role makes roles.</p> | pkg:cpan/Moose"
      })
  void whatIsMeantIsFound(String line) {
    List<String> cells = List.of(line.split(" \\| ", -1));
    assertThat(purls(cells.get(0))).contains(cells.get(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2014-05-01 | We write JavaScript with Angular.             | pkg:npm/angular
          2014-05-01 | We write JavaScript with Angular 2 some day.  | pkg:npm/%40angular/core
          2019-05-01 | We write JavaScript with Angular.             | pkg:npm/%40angular/core
          2016-09-01 | Java: JUnit 5 M2 is out. | pkg:maven/org.junit.jupiter/junit-jupiter
          2016-09-01 | We write Java, and JUnit is enough.           | pkg:maven/junit/junit
          2021-05-01 | We write JavaScript with Svelte and Vite.     | pkg:npm/vite
          """)
  void nameMeansWhatItMeantInItsTime(String day, String text, String purl) {
    assertThat(purls("<p>" + text + "</p>", Optional.of(Instant.parse(day + "T12:00:00Z"))))
        .contains(purl);
  }

  @Test
  void whatWasNotBornYetIsNotNamed() {
    assertThat(
            purls(
                "<p>We write JavaScript, and we saw Remix and Vite.</p>",
                Optional.of(Instant.parse("2015-05-01T12:00:00Z"))))
        .noneMatch(purl -> purl.startsWith("pkg:npm/"));
  }

  static List<String> purls(String html) {
    return purls(html, Optional.empty());
  }

  private static List<String> purls(String html, Optional<Instant> published) {
    return mentions(html, published).stream()
        .map(mention -> mention.purl().toString().replaceAll("@.*", ""))
        .toList();
  }

  static List<Mention> mentions(String html, Optional<Instant> published) {
    return mentions(html, published, Learned.NOTHING);
  }

  static List<Mention> mentions(String html, Optional<Instant> published, Learned learned) {
    Episode episode =
        new Episode(
            EpisodeId.of(URI.create("https://feeds.example/misread"), "1"),
            Optional.of("1"),
            "",
            published,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Episode.Media.NONE);
    return EXTRACTOR.extract(episode, NotesReader.read(html), learned);
  }
}
