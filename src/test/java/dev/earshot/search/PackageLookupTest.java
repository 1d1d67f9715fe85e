package dev.earshot.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.index.TestEpisode;
import dev.earshot.podcast.Mention;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
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

  private List<String> purls(PackageQuery query) throws Exception {
    return searcher.packageHistory(query).packages().stream().map(Object::toString).toList();
  }
}
