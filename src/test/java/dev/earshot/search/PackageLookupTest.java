package dev.earshot.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.index.TestEpisode;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Purl;
import dev.earshot.search.answer.EpisodeMention;
import dev.earshot.search.query.PackageQuery;
import dev.earshot.search.query.Scope;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageLookupTest {
  @TempDir Path folder;
  private EpisodeSearcher searcher;

  @BeforeEach
  void index() throws Exception {
    TestEpisode.index(
        folder,
        TestEpisode.of("old").published("2019-01-01").mention("pypi", "django-tenants"),
        TestEpisode.of("undated").mention("pypi", "django-tenants"),
        TestEpisode.of("new")
            .published("2021-01-01")
            .mention("pypi", "django-tenants")
            .mention("npm", "@babel/core")
            .mention("golang", "github.com/spf13/cobra")
            .mention("pypi", "react")
            .mention("npm", "react")
            .mention("github", "facebook/react")
            .mention("npm", "@types/react")
            .mention("generic", "ada.vscode-maps")
            .mention("generic", "quuxer.js")
            .mention("generic", "python", Mention.Kind.PLATFORM));
    searcher = EpisodeSearcher.open(folder, InstantSource.system());
  }

  @AfterEach
  void close() throws Exception {
    searcher.close();
  }

  @Test
  void newestFirstAndUndatedLast() throws Exception {
    assertThat(searcher.packageHistory(PackageQuery.of("django-tenants")).mentions())
        .extracting(found -> found.episode().guid().orElseThrow())
        .containsExactly("new", "old", "undated");
  }

  @Test
  void packagesThatPeopleCallSoAreFoundBesides() throws Exception {
    List<Purl> meant = List.of(new Purl("npm", Optional.of("@babel"), "core"));
    assertThat(searcher.packageHistory(PackageQuery.of("Babel.js"), meant).packages())
        .containsExactlyElementsOf(meant);
    assertThat(searcher.packageHistory(PackageQuery.of("cobra"), meant).packages()).hasSize(2);
    assertThat(searcher.packageHistory(PackageQuery.of("react"), meant).packages())
        .hasSize(3)
        .containsAll(meant);
    assertThat(searcher.packageHistory(PackageQuery.of("react").in("pypi"), meant).packages())
        .containsExactly(new Purl("pypi", Optional.empty(), "react"));
  }

  @Test
  void namesThatDifferInCaseSpacesAndJointsAreTheSame() throws Exception {
    for (String name :
        List.of("Django_Tenants", "django tenants", "djangotenants", "django.TENANTS")) {
      assertThat(purls(PackageQuery.of(name))).as(name).containsExactly("pkg:pypi/django-tenants");
    }
  }

  @Test
  void scopedPackagesAnswerToFullNameLastPartAndPurl() throws Exception {
    for (String name : List.of("@babel/core", "core", "pkg:npm/%40babel/core")) {
      assertThat(purls(PackageQuery.of(name))).as(name).containsExactly("pkg:npm/%40babel/core");
    }
    assertThat(purls(PackageQuery.of("cobra")))
        .containsExactly("pkg:golang/github.com/spf13/cobra");
    for (String name : List.of("ada.vscode-maps", "vscode-maps")) {
      assertThat(purls(PackageQuery.of(name)))
          .as(name)
          .containsExactly("pkg:generic/ada.vscode-maps");
    }
    assertThat(purls(PackageQuery.of("quuxer.js"))).containsExactly("pkg:generic/quuxer.js");
    assertThat(purls(PackageQuery.of("js"))).isEmpty();
  }

  @Test
  void aFullNameIsNotMixedWithOthersThatEndWithIt() throws Exception {
    assertThat(purls(PackageQuery.of("react"))).containsExactly("pkg:npm/react", "pkg:pypi/react");
    assertThat(purls(PackageQuery.of("react").in("pypi"))).containsExactly("pkg:pypi/react");
  }

  @Test
  void onlyPackagesUnlessAsked() throws Exception {
    assertThat(purls(PackageQuery.of("python"))).isEmpty();
    assertThat(purls(PackageQuery.of("python").ofAnyKind())).hasSize(1);
  }

  @Test
  void mentionComesBackWhole() throws Exception {
    EpisodeMention found =
        searcher.packageHistory(PackageQuery.of("@babel/core")).mentions().getFirst();
    assertThat(found.mention())
        .isEqualTo(TestEpisode.of("x").mention("npm", "@babel/core").build().mentions().getFirst());
  }

  @Test
  void scopeConfidenceAndPrimacyNarrowIt() throws Exception {
    PackageQuery tenants = PackageQuery.of("django-tenants");
    assertThat(guids(tenants.in(Scope.ALL.within(Optional.of("nobody's show"))))).isEmpty();
    Optional<Instant> year2020 = Optional.of(Instant.parse("2020-01-01T00:00:00Z"));
    assertThat(guids(tenants.in(Scope.ALL.published(year2020, Optional.empty()))))
        .containsExactly("new");
    assertThat(guids(tenants.in(Scope.ALL.published(Optional.empty(), year2020))))
        .containsExactly("old");
    assertThat(guids(tenants.atLeast(0.75).primary())).hasSize(3);
    assertThat(guids(tenants.atLeast(0.76))).isEmpty();
  }

  private List<String> guids(PackageQuery query) throws Exception {
    return searcher.packageHistory(query).mentions().stream()
        .map(found -> found.episode().guid().orElseThrow())
        .toList();
  }

  private List<String> purls(PackageQuery query) throws Exception {
    return searcher.packageHistory(query).packages().stream().map(Object::toString).toList();
  }
}
