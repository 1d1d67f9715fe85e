package dev.earshot.search.words;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.index.document.Keys;
import dev.earshot.index.text.QueryForms;
import dev.earshot.index.text.stem.Stemmers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.DisiWrapper;
import org.apache.lucene.search.DisjunctionDISIApproximation;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;

/// What a typed word or phrase looks for in the index.
public final class Words {
  /// How much an inflected form counts against the word as typed.
  private static final float INFLECTED = 0.8f;

  /// How much `net` counts where `.net` was typed.
  private static final float BARE = 0.25f;

  /// The fields with positions in which a token may be written apart, and their weight.
  private static final Map<String, Float> APART =
      Map.of(EpisodeFields.NOTES, 1f, EpisodeFields.TITLE, 2f, EpisodeFields.PACKAGE, 2f);

  private final Stemmers stemmers;
  private final Compounds compounds;

  /// Over the words of an index.
  public Words(IndexReader reader, Stemmers stemmers) {
    this.stemmers = stemmers;
    this.compounds = new Compounds(reader);
  }

  /// Loads what queries need: for Lucene's comparators the JVM makes code when it is first asked
  /// for, and the tables of what to fold are large.
  public static void prepare() {
    var _ = new SynonymQuery.Builder("").addTerm(new Term("", "")).build();
    var _ = Keys.text("é");
    DocIdSetIterator none = DocIdSetIterator.empty();
    DisiWrapper way = new DisiWrapper(new ConstantScoreScorer(0, ScoreMode.COMPLETE, none), false);
    var _ = DisjunctionDISIApproximation.of(List.of(way, way), 0);
  }

  /// By which inflected forms meet.
  public Stemmers stemmers() {
    return stemmers;
  }

  /// A word anywhere in an episode.
  public Query anywhere(String typed) throws IOException {
    List<Query> tokens = new ArrayList<>();
    for (QueryForms forms : QueryForms.of(typed, stemmers)) {
      List<Query> ways = new ArrayList<>();
      ways.add(synonyms(EpisodeFields.EVERYTHING, forms));
      if (!forms.sequence().isEmpty()) {
        ways.add(apart(forms.sequence()));
      }
      for (List<String> halves : compounds.halves(forms)) {
        ways.add(apart(halves));
      }
      tokens.add(ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, 0));
    }
    return all(tokens);
  }

  /// A word in one field; where the field has positions, its parts side by side will do.
  public Query in(String field, String typed, boolean positions) {
    List<Query> tokens = new ArrayList<>();
    for (QueryForms forms : QueryForms.of(typed, stemmers)) {
      List<Query> ways = new ArrayList<>(List.of(synonyms(field, forms)));
      if (field.equals(EpisodeFields.NOTES) && !forms.stems().isEmpty()) {
        ways.add(inflected(forms));
      }
      if (positions && !forms.sequence().isEmpty()) {
        ways.add(phrase(field, forms.sequence(), 0));
      } else if (!forms.sequence().isEmpty()) {
        ways.add(all(forms.sequence().stream().map(part -> term(field, part)).toList()));
      }
      tokens.add(ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, 0));
    }
    return all(tokens);
  }

  /// Words side by side in the notes, the title or a package's name.
  public Query phraseAnywhere(String typed) throws IOException {
    List<String> sequence = sequence(typed);
    return sequence.size() > 1 ? apart(sequence) : anywhere(typed);
  }

  /// Words side by side in one field.
  public Query phraseIn(String field, String typed) {
    List<String> sequence = sequence(typed);
    return sequence.size() > 1 ? phrase(field, sequence, 0) : in(field, typed, true);
  }

  /// The typed words one position after the other.
  public List<String> sequence(String typed) {
    List<String> sequence = new ArrayList<>();
    for (QueryForms forms : QueryForms.of(typed, stemmers)) {
      boolean apart = forms.sequence().size() > 1 && forms.same().size() == 1;
      sequence.addAll(apart ? forms.sequence() : List.of(forms.exact()));
    }
    return sequence;
  }

  private static Query apart(List<String> sequence) {
    List<Query> fields = new ArrayList<>();
    APART.forEach(
        (field, weight) -> fields.add(new BoostQuery(phrase(field, sequence, 0), weight)));
    return new DisjunctionMaxQuery(fields, 0);
  }

  /// Words in this order in one field.
  ///
  /// @param slop how many positions they may be off
  public static Query phrase(String field, List<String> sequence, int slop) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    sequence.forEach(part -> phrase.add(new Term(field, part)));
    return phrase.build();
  }

  private static Query synonyms(String field, QueryForms forms) {
    SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field);
    synonyms.addTerm(new Term(field, forms.exact()));
    forms.same().forEach(form -> synonyms.addTerm(new Term(field, form)));
    forms.stems().forEach(form -> synonyms.addTerm(new Term(field, form), INFLECTED));
    forms.bare().forEach(form -> synonyms.addTerm(new Term(field, form), BARE));
    return new AnyForm(synonyms.build());
  }

  /// The notes' own field holds no stems; what has them all is hardly more than the notes.
  private static Query inflected(QueryForms forms) {
    SynonymQuery.Builder stems = new SynonymQuery.Builder(EpisodeFields.EVERYTHING);
    forms.stems().forEach(form -> stems.addTerm(new Term(EpisodeFields.EVERYTHING, form)));
    return new BoostQuery(new AnyForm(stems.build()), INFLECTED);
  }

  private static Query term(String field, String text) {
    return new org.apache.lucene.search.TermQuery(new Term(field, text));
  }

  private static Query all(List<Query> queries) {
    if (queries.isEmpty()) {
      return new MatchNoDocsQuery("no word");
    }
    if (queries.size() == 1) {
      return queries.getFirst();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    queries.forEach(query -> all.add(query, Occur.MUST));
    return all.build();
  }
}
