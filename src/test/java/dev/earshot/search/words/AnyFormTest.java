package dev.earshot.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.index.TestEpisode;
import dev.earshot.index.document.EpisodeFields;
import dev.earshot.search.snapshot.Snapshot;
import java.nio.file.Path;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TopDocs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnyFormTest {
  private static final String FIELD = EpisodeFields.EVERYTHING;

  @TempDir private Path folder;

  @Test
  void formsAreEqualByFieldWordsAndWeights() {
    Query form = new AnyForm(forms(FIELD, "index", 0.5f));
    assertThat(form)
        .isEqualTo(new AnyForm(forms(FIELD, "index", 0.5f)))
        .hasSameHashCodeAs(new AnyForm(forms(FIELD, "index", 0.5f)))
        .isNotEqualTo(new AnyForm(forms("other", "index", 0.5f)))
        .isNotEqualTo(new AnyForm(forms(FIELD, "indices", 0.5f)))
        .isNotEqualTo(new AnyForm(forms(FIELD, "index", 0.4f)))
        .isNotEqualTo(forms(FIELD, "index", 0.5f));
  }

  @Test
  void answersAreThoseOfTheFormsWithTheirScores() throws Exception {
    TestEpisode.index(
        folder,
        TestEpisode.of("a").text("An index is quick. Indexes are many."),
        TestEpisode.of("b").text("Indexing takes long."),
        TestEpisode.of("c").text("Nothing of it."),
        TestEpisode.of("d").text("Index, indexed, indexing."));
    try (Snapshot snapshot = Snapshot.open(folder)) {
      IndexSearcher searcher = snapshot.searcher();
      SynonymQuery forms = forms(FIELD, "index", 0.5f);
      AnyForm any = new AnyForm(forms);
      TopDocs expected = searcher.search(forms, 10);
      TopDocs answers = searcher.search(any, 10);
      assertThat(expected.scoreDocs).hasSizeGreaterThan(1);
      assertThat(answers.totalHits).isEqualTo(expected.totalHits);
      assertThat(searcher.count(any)).isEqualTo(searcher.count(forms));
      for (int i = 0; i < expected.scoreDocs.length; i++) {
        ScoreDoc hit = answers.scoreDocs[i];
        assertThat(hit.doc).isEqualTo(expected.scoreDocs[i].doc);
        assertThat(hit.score).isEqualTo(expected.scoreDocs[i].score);
        assertThat(searcher.explain(any, hit.doc)).isEqualTo(searcher.explain(forms, hit.doc));
      }
      Query none = new AnyForm(new SynonymQuery.Builder(FIELD).build());
      assertThat(searcher.count(none)).isZero();
    }
  }

  private static SynonymQuery forms(String field, String word, float weight) {
    return new SynonymQuery.Builder(field)
        .addTerm(new Term(field, word))
        .addTerm(new Term(field, "indexing"), weight)
        .build();
  }
}
