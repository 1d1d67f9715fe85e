package dev.earshot.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.earshot.podcast.ShowNotes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// Nothing harmful is left of attack vectors, and what stands before them is.
class SafetyTest {
  @Test
  void nothingHarmfulIsLeftOfOurVectors() throws IOException {
    assertThat(failures(Vectors.own())).isEmpty();
  }

  @Test
  void nothingHarmfulIsLeftOfAnyVectorOfTheCorpus() throws IOException {
    List<String> vectors = Vectors.ofCorpus();
    assumeThat(vectors)
        .as("no corpus: set -Dearshot.corpus to a folder that has html-tests")
        .isNotEmpty();
    assertThat(vectors).hasSizeGreaterThan(300);
    assertThat(failures(vectors)).isEmpty();
  }

  @Test
  void whatIsCleanReadsTheSameAgain() throws IOException {
    List<String> changed = new ArrayList<>();
    for (String vector : Vectors.own()) {
      for (String variant : Vectors.variants(vector)) {
        String html = Notes.clean(variant).html();
        Document again = Jsoup.parseBodyFragment(html);
        again.outputSettings().prettyPrint(false);
        if (!again.body().html().equals(html)) {
          changed.add(html + " becomes " + again.body().html() + ", made of " + variant);
        }
      }
    }
    assertThat(changed).isEmpty();
  }

  private static List<String> failures(List<String> vectors) {
    List<String> failures = new ArrayList<>();
    for (String vector : vectors) {
      for (String variant : Vectors.variants(vector)) {
        check(variant, failures);
      }
    }
    return failures;
  }

  private static void check(String vector, List<String> failures) {
    ShowNotes notes = Notes.clean(vector);
    Unsafe.in(notes.html()).forEach(what -> failures.add(what + " left of " + vector));
    for (var link : notes.links()) {
      String scheme = String.valueOf(link.url().getScheme());
      if (!List.of("http", "https", "mailto").contains(scheme)) {
        failures.add("link " + link.url() + " left of " + vector);
      }
    }
    if (vector.startsWith("<p>before</p>") && !notes.text().startsWith("before")) {
      failures.add("harmless words lost beside " + vector);
    }
  }
}
