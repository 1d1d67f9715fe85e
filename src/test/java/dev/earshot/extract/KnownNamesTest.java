package dev.earshot.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.podcast.Purl;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Packages are found under the names that people give them.
class KnownNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Ruby on Rails, pkg:gem/rails",
    "Vue.js, pkg:npm/vue",
    "vue js, pkg:npm/vue",
    "sklearn, pkg:pypi/scikit-learn",
    "Scikit Learn, pkg:pypi/scikit-learn",
    "Fast API, pkg:pypi/fastapi",
    "django rest framework, pkg:pypi/djangorestframework",
    "Spring Boot, pkg:maven/org.springframework.boot/spring-boot",
    "entity framework core, pkg:nuget/Microsoft.EntityFrameworkCore",
    "pester, pkg:generic/Pester",
    "Pester, pkg:github/pester/pester"
  })
  void spellingsLeadToPackages(String name, String purl) {
    assertThat(KnownNames.packages(name)).extracting(Purl::toString).contains(purl);
  }

  @ParameterizedTest
  @CsvSource({
    "Ruby: we use LetterOpener here., pkg:gem/letter_opener",
    "Ruby: we use ActsAsTaggableOn here., pkg:gem/acts-as-taggable-on",
    "Elixir: we use TeslaMate and ExDoc here., pkg:hex/ex_doc",
    "JavaScript: we use SailsJS here., pkg:npm/sails",
    "JavaScript: we use CanJS here., pkg:npm/can",
    "JavaScript: we use Can.js here., pkg:npm/can"
  })
  void conventionsTellHowANameIsWritten(String text, String purl) {
    assertThat(MisreadingsTest.mentions("<p>" + text + "</p>", Optional.empty()))
        .extracting(mention -> mention.purl().toString())
        .contains(purl);
  }

  @ParameterizedTest
  @CsvSource({
    "Terraform v1.2 is out., pkg:golang/github.com/hashicorp/terraform, true",
    "Python: Terraform v1.2 is out., pkg:golang/github.com/hashicorp/terraform, true",
    "Terraform is out., pkg:golang/github.com/hashicorp/terraform, false",
    "Terraform 3 is out., pkg:golang/github.com/hashicorp/terraform, false",
    "Ann Terraform 1.2 is out., pkg:golang/github.com/hashicorp/terraform, false",
    "We saw Linux Mint 19.3 there., pkg:hex/mint, false",
    "I bought a Bottle 2.5 liters big., pkg:pypi/bottle, false",
    "Movies: Chef 7.3, pkg:gem/chef, false"
  })
  void versionTellsAName(String text, String purl, boolean counts) {
    assertThat(
            MisreadingsTest.mentions("<p>" + text + "</p>", Optional.empty()).stream()
                .anyMatch(mention -> mention.purl().toString().equals(purl)))
        .isEqualTo(counts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ruby: we use letteropener.", "Ruby: HTTP2 is in.", "C#: a ProgressBar."})
  void conventionsHaveTheirCase(String text) {
    assertThat(MisreadingsTest.mentions("<p>" + text + "</p>", Optional.empty()))
        .extracting(mention -> mention.purl().type())
        .doesNotContain("gem", "hex");
  }

  @Test
  void platformsAreNone() {
    assertThat(KnownNames.packages("Python")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Vite JS, Vite",
    "Microsoft Playwright, Playwright",
    "Prometheus Python Client, Prometheus Client",
    "Conan package manager, Conan",
    "Angular 2, Angular",
    "VueJS v2.0.0-rc.4, VueJS",
    "async.js, async",
    "CanJS, Can",
    "the async.js library, async",
    "Eel GUI, Eel",
    "Rails 5 RC1, Rails",
    "Django Simple Tasks, Django Simple Task",
  })
  void otherNamesMayBeMeant(String typed, String meant) {
    assertThat(KnownNames.readings(typed)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vite", "pkg:npm/vite", "JS", "42", "express", "Apache Arrow"})
  void whatIsNoMoreThanANameIsReadAsItIs(String typed) {
    assertThat(KnownNames.readings(typed)).isEmpty();
  }
}
