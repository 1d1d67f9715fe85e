package dev.earshot.podcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurlTest {
  @ParameterizedTest
  @CsvSource({
    "pypi, , sqlalchemy, pkg:pypi/sqlalchemy",
    "npm, @babel, core, pkg:npm/%40babel/core",
    "maven, org.jsoup, jsoup, pkg:maven/org.jsoup/jsoup",
    "golang, github.com/a+b, c/v2, pkg:golang/github.com/a%2Bb/c%2Fv2",
    "github, ünï, 100%, pkg:github/%C3%BCn%C3%AF/100%25",
    "npm, '', x y, pkg:npm//x%20y"
  })
  void canonicalTextIsReadBack(String type, String namespace, String name, String canonical) {
    Purl purl = new Purl(type, Optional.ofNullable(namespace), name);
    assertThat(purl).hasToString(canonical);
    assertThat(Purl.parse(canonical)).isEqualTo(purl);
  }
}
