package dev.earshot.search.plan;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.index.document.Keys;
import dev.earshot.search.query.Clause;
import dev.earshot.search.query.Field;
import dev.earshot.search.snapshot.Snapshot;
import dev.earshot.search.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/// What `field:something` looks for.
final class FieldQueries {
  private static final Map<String, String> ECOSYSTEMS =
      Map.ofEntries(
          Map.entry("python", "pypi"),
          Map.entry("pip", "pypi"),
          Map.entry("javascript", "npm"),
          Map.entry("js", "npm"),
          Map.entry("node", "npm"),
          Map.entry("rust", "cargo"),
          Map.entry("crates", "cargo"),
          Map.entry("ruby", "gem"),
          Map.entry("rubygems", "gem"),
          Map.entry("go", "golang"),
          Map.entry("java", "maven"),
          Map.entry("dotnet", "nuget"),
          Map.entry(".net", "nuget"),
          Map.entry("php", "composer"),
          Map.entry("packagist", "composer"),
          Map.entry("elixir", "hex"));

  /// More than what is newer can gain.
  private static final float ABOUT = 1;

  private static final float IN_TITLE = 2;
  private static final Query NOBODY = new MatchNoDocsQuery("no person is a topic");

  private final Snapshot snapshot;
  private final Words words;

  FieldQueries(Snapshot snapshot, Words words) {
    this.snapshot = snapshot;
    this.words = words;
  }

  Query in(Field field, Clause clause) throws IOException {
    return switch (field) {
      case SHOW -> new ConstantScoreQuery(Shows.named(snapshot, text(clause)));
      case TITLE -> text(EpisodeFields.TITLE, clause);
      case NOTES -> text(EpisodeFields.NOTES, clause);
      case PERSON -> mostlyAbout(text(EpisodeFields.PERSON, clause), NOBODY, clause);
      case TOPIC -> joined(topic(clause));
      case LINK -> link(clause);
      case PACKAGE -> mostlyAbout(joined(mention(clause)), joined(primary(clause)), clause);
      case ECOSYSTEM -> joined(new TermQuery(new Term(EpisodeFields.PURL_TYPE, ecosystem(clause))));
      case KIND -> joined(kind(text(clause).toLowerCase(Locale.ROOT)));
      case LANG ->
          new ConstantScoreQuery(
              new TermQuery(
                  new Term(
                      EpisodeFields.LANGUAGE, Languages.code(text(clause), snapshot.languages()))));
    };
  }

  /// All alike, but first those whose title has it, then those that are about it.
  private Query mostlyAbout(Query all, Query about, Clause clause) {
    return new BooleanQuery.Builder()
        .add(new ConstantScoreQuery(all), Occur.MUST)
        .add(constant(about, ABOUT), Occur.SHOULD)
        .add(constant(text(EpisodeFields.TITLE, clause), IN_TITLE), Occur.SHOULD)
        .build();
  }

  private static Query constant(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }

  private static Query primary(Clause clause) {
    return new BooleanQuery.Builder()
        .add(mention(clause), Occur.FILTER)
        .add(new TermQuery(new Term(EpisodeFields.PRIMARY, "true")), Occur.FILTER)
        .build();
  }

  /// The text of a leaf clause.
  static String text(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> word.text();
      case Clause.Phrase phrase -> phrase.text();
      case Clause.Prefix prefix -> prefix.text();
      case Clause.Fuzzy fuzzy -> fuzzy.text();
      case Clause.In in -> text(in.clause());
      case Clause.Published _, Clause.Lasts _, Clause.Numbered _ -> "";
      case Clause.All _, Clause.Any _, Clause.Not _ -> "";
    };
  }

  private Query text(String field, Clause clause) {
    return switch (clause) {
      case Clause.Phrase phrase -> words.phraseIn(field, phrase.text());
      case Clause.Prefix prefix -> QueryCompiler.prefix(field, prefix.text());
      case Clause.Fuzzy fuzzy -> QueryCompiler.fuzzy(field, fuzzy.text());
      default -> words.in(field, text(clause), true);
    };
  }

  private Query topic(Clause clause) {
    return switch (clause) {
      case Clause.Prefix prefix -> QueryCompiler.prefix(EpisodeFields.TOPIC_TEXT, prefix.text());
      case Clause.Fuzzy fuzzy -> QueryCompiler.fuzzy(EpisodeFields.TOPIC_TEXT, fuzzy.text());
      default -> words.in(EpisodeFields.TOPIC_TEXT, text(clause), false);
    };
  }

  private Query link(Clause clause) {
    return new BooleanQuery.Builder()
        .add(text(EpisodeFields.LINK_WORDS, clause), Occur.SHOULD)
        .add(new TermQuery(new Term(EpisodeFields.LINK_KEY, Keys.url(text(clause)))), Occur.SHOULD)
        .build();
  }

  private static Query mention(Clause clause) {
    String key = Keys.packageName(text(clause));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String field : List.of(EpisodeFields.PACKAGE_KEY, EpisodeFields.PACKAGE_LAST_KEY)) {
      Term term = new Term(field, key);
      Query query =
          switch (clause) {
            case Clause.Prefix _ -> new PrefixQuery(term);
            case Clause.Fuzzy _ -> QueryCompiler.fuzzy(field, key);
            default -> new TermQuery(term);
          };
      any.add(query, Occur.SHOULD);
    }
    return any.build();
  }

  private static String ecosystem(Clause clause) {
    String typed = text(clause).toLowerCase(Locale.ROOT);
    return ECOSYSTEMS.getOrDefault(typed, typed);
  }

  /// A kind of mention (`stdlib`) or of topic (`sponsor`).
  private static Query kind(String kind) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(EpisodeFields.KIND, kind)), Occur.SHOULD)
        .add(new TermQuery(new Term(EpisodeFields.TOPIC_KIND, kind)), Occur.SHOULD)
        .build();
  }

  private Query joined(Query child) {
    return child instanceof MatchNoDocsQuery
        ? child
        : new ToParentBlockJoinQuery(child, snapshot.episodes(), ScoreMode.Max);
  }
}
