package dev.earshot.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.podcast.Purl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    "entity framework core, pkg:nuget/Microsoft.EntityFrameworkCore"
  })
  void spellingsLeadToPackages(String name, String purl) {
    assertThat(KnownNames.packages(name)).extracting(Purl::toString).contains(purl);
  }

  @Test
  void platformsAreNone() {
    assertThat(KnownNames.packages("Python")).isEmpty();
  }
}
