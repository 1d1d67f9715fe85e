package dev.earshot.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.podcast.Mention;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which numbers beside a name are its version.
class VersionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JavaScript: React 19 in November.      | React        | 19
          Python: PyTorch-v2.1 is out.           | torch        | 2.1
          Python: there is torch-2.1.0.tar.gz.   | torch        | 2.1.0
          Python: PyTorch-2.1.0 is out.          | torch        | 2.1.0
          JavaScript: React has shipped 19.1!    | React        | 19.1
          There is Java 21 in September.         | Java         | 21
          Java: Netty 4.2.0.Final is out.        | Netty        | 4.2.0.Final
          Java: Netty 4.3-SNAPSHOT has it.       | Netty        | 4.3-SNAPSHOT
          JavaScript: Three.js r170 is out.      | three        | 170
          JavaScript: Expo SDK 52 has it.        | expo         | 52
          Python: Reflex (was Pynecone) is at 0.6. | reflex     | 0.6
          TensorFlow (Python) 2.16 has it.       | tensorflow   | 2.16
          Ruby: RuboCop доехал до 1.60, говорят. | rubocop      | 1.60
          Java: Testcontainers for Java (1.20.1). | Testcontainers | 1.20.1
          Ruby и Rails. Внутри Spring Framework 6.2. | Spring Framework | 6.2
          Python: a Django 5 by December.        | Django       | 5
          Ruby: Rails 8 im Oktober, heißt es.    | Rails        | 8
          """)
  void versionMayHaveItsMonth(String text, String name, String version) {
    assertThat(versions(text, name)).containsExactly(version);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Python: with Bottle 15 May.            | Bottle
          <a href="https://github.com/bottlepy/bottle">in version 3.12 of Python</a> | Bottle
          Python: avec Bottle 15 mai.            | Bottle
          Python: con Bottle 15 de mayo.         | Bottle
          Python: with Bottle 15-17 May.         | Bottle
          """)
  void dayOfAMonthIsNone(String text, String name) {
    assertThat(versions(text, name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We test on Chrome 120 now.             | Chrome       | 120
          There is systemd 256 on Linux.         | systemd      | 256
          Python: Flask v3.1から、かわった         | flask        | 3.1
          There is systemd version 256 on Linux. | systemd      | 256
          Linux: systemd version 300 is far off. | systemd      | 300
          Linux: it needs Chrome 101 by now.     | Chrome       | 101
          Linux: we have Firefox 100 there.      | Firefox      | 100
          """)
  void largeNumberMayBeAVersion(String text, String name, String version) {
    assertThat(versions(text, name)).containsExactly(version);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Python: this is Bottle 101.            | Bottle
          Python: more of it in Bottle 201.      | Bottle
          Python: what Bottle 404 pages say.     | Bottle
          Python: in Bottle 456 we spoke of it.  | Bottle
          JavaScript on jQuery 164 times.        | jQuery
          In Python, Bottle: version 2.0 of Flask. | Bottle
          Python: <a href="https://bottlepy.org">Bottle turns 20, with tea</a>. | Bottle
          Python: Bottle is 20 years old.        | Bottle
          Python: happy 20th birthday, Bottle!   | Bottle
          We say Node Version Manager 0.40.1.    | Node.js
          Install Ruby Version Manager 1.29.     | Ruby
          Get the React Component Library 2.0.   | React
          Get the Flutter Flame Engine 1.18.     | Flutter
          Python: Bottle's 2.5 million users.    | Bottle
          Python: Bottle's 3.5 years of support. | Bottle
          Python: Bottle 0.5 percent faster.     | Bottle
          """)
  void courseAndAnotherProductHaveNone(String text, String name) {
    assertThat(versions(text, name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Java: Spring Framework 6.2 is out.     | spring-core  | 6.2
          Python: Conan C++ Package Manager 2.0. | conan        | 2.0
          Java: Playwright for Java 1.49 is out. | playwright   | 1.49
          """)
  void whatItIsMayStandBetween(String text, String name, String version) {
    assertThat(versions(text, name)).containsExactly(version);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Linux: we have Chrome 100/101 there.   | Chrome       | 100;101
          Python: Bottle 1.2.0-rc1 is out.       | Bottle       | 1.2.0-rc1
          JavaScript: Vue 3.0, V8 and others.    | Vue          | 3.0
          JavaScript: Vue 3.0.0-beta.4 is out.   | Vue          | 3.0.0-beta.4
          Ruby: Rails 4.0.0.beta1 is out.        | Rails        | 4.0.0.beta1
          Java: Spring Boot 3.0.0-M2 is out.     | spring-boot  | 3.0.0-M2
          Java: Hibernate 4.0.0.CR2 is out.    | hibernate-core | 4.0.0.CR2
          Python: Bottle 1.2.0-preview2 is out.  | Bottle       | 1.2.0-preview2
          .NET: Serilog 8.0.0-preview.7.23375.9. | Serilog      | 8.0.0-preview.7.23375.9
          Java: <a href="https://github.com/junit-team/junit5/releases/tag/v5.0.0-M2">JUnit</a> \
          | junit-jupiter | 5.0.0-M2
          In Ruby: gem {Rails} 7.1 it is.        | Rails        | 7.1
          Ruby: Rails4.2.0rc1 is out.            | Rails        | 4.2.0rc1
          Python: in Glances3 it is new.         | glances      | 3
          Python: <a href="https://github.com/bottlepy/bottle/tree/0.12.1-rc1">Bottle</a> \
          | Bottle | 0.12.1-rc1
          JavaScript: <a href="https://angular.io">Angular2</a>. | core | 2
          Python: Django4.2-rc1 is out.          | Django       | 4.2-rc1
          Linux: it runs on Ubuntu22.04 here.    | Ubuntu       | 22.04
          JavaScript: we moved to Vue3 here.     | Vue          | 3
          Python: we moved to Django4.2 here.    | Django       | 4.2
          JavaScript: we moved to Angular2 here. | core         | 2
          Python: <a href="https://bottlepy.org/bottle-1.0.0-rc1-released">it is out</a> \
          | Bottle | 1.0.0-rc1
          Python: <a href="https://github.com/bottlepy/bottle/releases/tag/v1.3.0-rc.2">Bottle</a> \
          | Bottle | 1.3.0-rc.2
          Python: <a href="https://github.com/bottlepy/bottle/tree/v0.12.1">Bottle</a> \
          | Bottle | 0.12.1
          Python: it needs Bottle: version 1.3.2 | Bottle       | 1.3.2
          Python: Bottle's 3.0 & 3.1 release     | Bottle       | 3.0;3.1
          Python: <a href="https://gitlab.com/ann/maps/quux/-/tree/v1.3.2">Quux</a> \
          | quux | 1.3.2
          Python: <a href="https://bottlepy.org/docs/1.3.2/">on routes</a> \
          | Bottle | 1.3.2
          Python: <a href="https://guides.bottlepy.org/v1.3.2/">guides</a> \
          | Bottle | 1.3.2
          Python: <a href="https://bottlepy.org/docs/1.3.x/tutorial/routes">routes</a> \
          | Bottle | 1.3
          Python: <a href="https://bottlepy.org/docs/1.3/routes.html">routes</a> \
          | Bottle | 1.3
          Python: Bottle is going to v1.3 soon.  | Bottle       | 1.3
          Python: <a href="https://bottlepy.org/news/bottle-v8-released/">we have news</a> \
          | Bottle | 8
          Python: <a href="https://bottlepy.org/news/bottle-v1-3-released/">we have news</a> \
          | Bottle | 1.3
          Python: <a href="https://bottlepy.org/news/bottle-v8-10-features/">we have news</a> \
          | Bottle | 8
          Python: <a href="https://github.com/bottlepy/bottle">part 1 of 2: now on v1.4.0</a> \
          | Bottle | 1.4.0
          Python: <a href="https://bottlepy.org/news/bottle-v3-released/">Bottle 3.0</a> \
          | Bottle | 3.0
          Python: <a href="https://bottlepy.org/Bottle-3-0-20-and-2-3-16-released/">!</a> \
          | Bottle | 3.0.20;2.3.16
          Python: <a href="https://bottlepy.org/on-bottle-v2-2-3-v2-1-3-and-v1-5-3-released">!</a> \
          | Bottle | 2.2.3;2.1.3;1.5.3
          Python: <a href="https://github.com/bottlepy/bottle">a flask, version 1.4.0</a> \
          | Bottle | 1.4.0
          """)
  void versionIsWhole(String text, String name, String versions) {
    assertThat(versions(text, name)).containsExactly(versions.split(";", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Python: it works with Bottle, as of version 64.0.0.  | Bottle | 64.0.0
          Python: Bottle, since version 1, has it.             | Bottle | 1
          Python: Bottle (currently at 4.0.5) is stable.       | Bottle | 4.0.5
          Python: the latest version of Bottle is 3.1          | Bottle | 3.1
          Python: the latest Bottle release, 3.1, is out.      | Bottle | 3.1
          Python: the 3.1 release of Bottle is out.            | Bottle | 3.1
          Python: versions 4.2 and 5.0 of Bottle are.          | Bottle | 4.2;5.0
          Python: Bottle versions 4.2 and 5.0 are.             | Bottle | 4.2;5.0
          Python: Bottle, which just hit v1.0, is fine.        | Bottle | 1.0
          Python: we upgraded Bottle from 3.2 to 4.2.          | Bottle | 3.2;4.2
          Python: Bottle 4.2 through 5.0 have it.              | Bottle | 4.2;5.0
          Python: <code>pip install bottle[all]==4.2</code>    | Bottle | 4.2
          Ruby: <code>gem install rails -v 7.1</code>          | rails  | 7.1
          Python: we use Bottle < 3.1 here.                    | Bottle | 3.1
          Python: Bottle à partir de la version 3.2            | Bottle | 3.2
          Python: la nouvelle version de Bottle, la 3.2, va.   | Bottle | 3.2
          Python: la 3.2 de Bottle est là.                     | Bottle | 3.2
          Python: Bottle liegt in der Version 3.2 vor.         | Bottle | 3.2
          Python: Bottle, начиная с версии 3.2, умеет.         | Bottle | 3.2
          Python: <a href="https://bottlepy.org/blog/v0.25">our news</a> | Bottle | 0.25
          Python: <a href="https://bottlepy.org/docs/en/0.25.1/routes">on routes</a> \
          | Bottle | 0.25.1
          Python: <a href="https://bottlepy.org/docs/bottle/v13">intro</a> | Bottle | 13
          Python: <a href="https://bottlepy.org/v2/guide/routes.html">routes</a> | Bottle | 2
          Python: <a href="https://bottlepy.org/en/v1.x/routes.html">routes</a> | Bottle | 1
          Python: <a href="https://bottlepy.org/docs/v3/routes.html">routes</a> | Bottle | 3
          Python: <a href="https://github.com/bottlepy/bottle/blob/0.12.1/docs/a.md">it</a> \
          | Bottle | 0.12.1
          Python: <a href="https://docs.bottlepy.org/2.9-rc-1/release-notes">routes</a> \
          | Bottle | 2.9-rc-1
          Python: Bottle - 3.0.1                               | Bottle | 3.0.1
          Python: Bottle 4.0へのアップデート                   | Bottle | 4.0
          Python: Bottle 18をサポートしていないため            | Bottle | 18
          Python: In Bottle 4.2 am Montag.                     | Bottle | 4.2
          Python: Bottle 4.2 points out that it is so.         | Bottle | 4.2
          Python: v4.2-rc1 of Bottle is there.                 | Bottle | 4.2-rc1
          Python: versions 4.2, 5.0, and 5.1 of it: Bottle 4.2, 5.0, and 5.1 \
          | Bottle | 4.2;5.0;5.1
          Python: Bottle 4.2 -> 5.0                            | Bottle | 4.2;5.0
          Ruby: <code>gem install rails -v '~> 7.1'</code>     | rails  | 7.1
          Python: Bottle con la versión 3.2 va bien.           | Bottle | 3.2
          """)
  void wordsAboutReleasesMayStandBetween(String text, String name, String versions) {
    assertThat(versions(text, name)).containsExactly(versions.split(";", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Python: Bottle, whose config changes as of v9.0.0 for good. | Bottle | 9.0.0
          Python: Bottle for the LTS people (v2.0) is out.            | Bottle | 2.0
          Python: Bottle en dos novedades: la 4.0.                    | Bottle | 4.0
          Python: update Bottle for your own good to at least 1.16.5. | Bottle | 1.16.5
          Python: who has Bottle should be on 3.7 or later.           | Bottle | 3.7
          Python: Bottle and all it has moved up to 3.x by now.       | Bottle | 3
          """)
  void sentenceMayStateItFartherOn(String text, String name, String versions) {
    assertThat(versions(text, name)).containsExactly(versions.split(";", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Python: Bottle does well. As of v9.0.0 it is new.                  | 9.0.0
          Python: Bottle - it routes. Version 0.13 is a week old.            | 0.13
          Python: Bottle - it routes. v0.13 is a week old.                   | 0.13
          Python: Bottle routes. Nobody touched it, but 0.13.1 works.        | 0.13.1
          Python: Bottle is small. Joel just shipped 0.14 with more of it.   | 0.14
          Python: a flaw in Bottle. It is fixed in 0.12.20 and 0.13.1.       | 0.12.20;0.13.1
          Python : Bottle est petit. En 0.14 il sait tout.                   | 0.14
          Python : Bottle est petit. Il suffit de le mettre en version 0.14.1 là. | 0.14.1
          Python: Bottle ist klein. Die 0.14 ist da.                         | 0.14
          Python: Bottle мал. Исправлено в 0.12.20 и 0.13.1, обновляйтесь.   | 0.12.20;0.13.1
          Python: Bottle is small and runs on Linux. Now at 0.14 by the way. | 0.14
          Python: Bottle routes. We hear what is planned for v1.0.           | 1.0
          """)
  void itemMayStateItInALaterSentence(String text, String versions) {
    assertThat(versions(text, "Bottle")).containsExactly(versions.split(";", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Python: Bottle and Flask, both fine. Version 3.1 is a week old, says Ann.",
        "Python: Bottle routes. With Flask, 3.1.0 works.",
        "Python: Bottle routes. The new 3.1.0 Flask does not.",
        "Python: Bottle routes. It supports 1.0.0 by now.",
        "Python: Bottle routes. It needs 3.9.1 at least.",
        "Python: Bottle routes. The plugin 1.2.3 does not.",
        "Python: Bottle routes. It runs with 1.0.0 of the plugin.",
        "Python: Bottle routes. In 2.5 hours it is done.",
        "Python: Bottle routes. The 12.05.2024 is the day.",
        "Python: Bottle routes. Ann released 2 of them.",
        "Python: Bottle routes. Our Foobar 1.2.3 does not."
      })
  void itemMayStateAnothersInALaterSentence(String text) {
    assertThat(versions(text, "Bottle")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Python: Bottle needs python 3.9.1 or so.",
        "In Python, Bottle: nokogiri goes on to 1.16.5.",
        "Python: Bottle and Flask, the latter at v3.0.1.",
        "Python: Bottle, which we spoke of on 0.3.4 once.",
        "Python: Bottle is only 8.4 kilobytes.",
        "Python: Bottle works with celery, which is at version 5.3.",
        "Python: Bottle in a nutshell (24.12), by Ann.",
        "Python: Bottle talk - la 1.30 de la tarde.",
        "Python: Bottle in any case is no more than 101.",
        "Python: Bottle comes by version 2 of the protocol.",
        "Python: Bottle resolves names at 1.1.1.1 by itself.",
        "Python: Bottle for people of 2.0 things.",
        "Python: Bottle costs (in all) 3.50 as ever."
      })
  void sentenceMayStateAnothers(String text) {
    assertThat(versions(text, "Bottle")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://rubygems.org/gems/bottle/versions/7.0.0, 7.0.0",
    "https://pkg.go.dev/github.com/ann/bottle@v1.9.1, 1.9.1",
    "https://docs.bottlepy.org/en/stable/releases/6.0.html, 6.0",
    "https://bottlepy.org/7_2_release_notes.html, 7.2",
    "https://bottlepy.org/history/version_1_84_0.html, 1.84.0",
    "https://bottlepy.org/news/bottle-0-13/, 0.13",
    "https://bottlepy.org/blog/announcing-bottle5, 5",
    "https://github.com/bottlepy/bottle/releases/tag/bottle-10.4.1, 10.4.1",
    "https://docs.bottlepy.org/6.4/guide.html, 6.4",
    "https://docs.bottlepy.org/bottle/routes/6.4/guide.html, 6.4",
    "https://docs.bottlepy.org/reference/7.0-SNAPSHOT/guide.html, 7.0-SNAPSHOT",
    "https://github.com/bottlepy/bottle/releases/tag/10.4.1.Final, 10.4.1.Final",
    "https://bottlepy.org/3.8.2/users/notes.html, 3.8.2",
    "https://bottlepy.org/query/v5/docs/react, 5"
  })
  void addressesHaveIt(String url, String version) {
    assertThat(versions("Python: <a href=\"" + url + "\">Bottle</a> has news", "Bottle"))
        .containsExactly(version);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://bottlepy.org/bottle5",
        "https://bottlepy.org/2021/03/04/bottle",
        "https://bottlepy.org/blog/bottle-5-tips",
        "https://bottlepy.org/blog/bottle-20/",
        "https://bottlepy.org/talks/bottle-2-0.html",
        "https://bottlepy.org/bottle-10-05-24/",
        "https://bottlepy.org/bottle-2-0-out-of-context/",
        "https://bottlepy.org/2024.05.12/notes",
        "https://bottlepy.org/12.05.2024/notes",
        "https://bottlepy.org/blog/v2024.05.12",
        "https://bottlepy.org/api/v2/docs/",
        "https://docs.bottlepy.org/api/1.2/things/",
        "https://bottlepy.org/api/v2/things"
      })
  void otherNumbersOfAddressesAreNone(String url) {
    assertThat(versions("Python: <a href=\"" + url + "\">Bottle</a> has news", "Bottle")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Python: Bottle since 2010.",
        "Python: Bottle was published 12.05.2024.",
        "Python: Bottle released 2024.05.12",
        "Python: Bottle, 12.05.2024, Berlin",
        "Python: Bottle starts at 19.30",
        "Python: Bottle ab 18.30 Uhr",
        "Python: Bottle at 127.0.0.1",
        "Python: Bottle 192.168.0.1",
        "Python: Bottle seit 3.5 Jahren",
        "Python: Bottle hat 10.000 Sterne",
        "Python: Bottle is at 4.8/5",
        "Python: Bottle reached 3.5 of 5",
        "Python: Bottle got v2 of my book",
        "In Python, Bottle: in version 4, it was so.",
        "Python: Bottle in 3.8 and later.",
        "Python: Bottle is 3.5 times faster.",
        "Python: Bottle has a 3.5 hour course.",
        "Python: Bottle - 3.5 of it.",
        "Python: Bottle 5個",
        "Python: Bottle <3 Python.",
        "Python: Bottle has released 2 things.",
        "Python: Bottle, V8 and more.",
        "Python: Bottle, 3.5 stars of five.",
        "Python: Bottle has released version 2.0 of Flask."
      })
  void notAllBehindSuchWordsIsAVersion(String text) {
    assertThat(versions(text, "Bottle")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"currently on v1.4.2", "Currently on v1.4.2", "Release v1.4.2 came today"})
  void topicStatesIt(String line) {
    String topic = "<strong>Ann #1:</strong> <a href='https://bottlepy.org'>Bottle</a></p>";
    String below = "<ul><li>" + line + "</li></ul>";
    assertThat(versions(topic + below, "Bottle")).containsExactly("1.4.2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "New v8 engine in Chrome",
        "The V8 is fast",
        "Now v2.3 of Django is out",
        "With v1.2 of the Kubernetes API",
        "In version 3 of the protocol"
      })
  void whatIsOfAnotherIsNotTheTopics(String line) {
    String topic = "<strong>Ann #1:</strong> <a href='https://bottlepy.org'>Bottle</a></p>";
    assertThat(versions(topic + "<ul><li>" + line + "</li></ul>", "Bottle")).isEmpty();
  }

  private static List<String> versions(String text, String name) {
    List<Mention> all = MisreadingsTest.mentions("<p>" + text + "</p>", Optional.empty());
    return all.stream()
        .filter(mention ->
            mention.name().equalsIgnoreCase(name) || mention.purl().name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + all))
        .versions();
  }
}
