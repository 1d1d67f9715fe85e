package dev.earshot.search.plan;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.index.document.Keys;
import dev.earshot.index.document.Numbers;
import dev.earshot.search.query.Clause;
import dev.earshot.search.snapshot.Snapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/// Episodes that are called by their number: `#227`, `227`, `episode 42`, `Python Bytes 227`, `JSJ
/// 437`. A number beside other words, as in `python 3`, calls none.
final class Numbered {
  /// More than all that a number in passing can weigh, and than a package of that name.
  private static final float CALLED = 30;

  private static final Pattern NUMBER = Pattern.compile("(#)?(\\d{1,5})");

  /// What people say before a number.
  private static final Set<String> EPISODE =
      Set.of(
          "episode",
          "ep",
          "no",
          "nr",
          "number",
          "show",
          "folge",
          "épisode",
          "numéro",
          "episodio",
          "episódio",
          "aflevering",
          "avsnitt",
          "выпуск",
          "эпизод");

  private final Snapshot snapshot;

  Numbered(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// Whether a plain word only says that its neighbour is a number, as in `episode 42`.
  static boolean isMereSign(String word, List<String> typed) {
    int next = typed.indexOf(word) + 1;
    return EPISODE.contains(Keys.text(word))
        && next < typed.size()
        && NUMBER.matcher(typed.get(next)).matches();
  }

  /// The same query, with the episodes first that the plain words call by their number.
  Query first(Query query, Clause.All asked) throws IOException {
    Optional<Query> called = called(asked);
    return called.isEmpty()
        ? query
        : new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(new BoostQuery(new ConstantScoreQuery(called.orElseThrow()), CALLED), Occur.SHOULD)
            .build();
  }

  private Optional<Query> called(Clause.All asked) throws IOException {
    List<String> others = new ArrayList<>();
    Optional<Matcher> number = Optional.empty();
    for (Clause clause : asked.clauses()) {
      if (clause instanceof Clause.Word word) {
        Matcher matcher = NUMBER.matcher(word.text());
        if (number.isEmpty() && matcher.matches()) {
          number = Optional.of(matcher);
        } else if (!EPISODE.contains(Keys.text(word.text()))) {
          others.add(word.text());
        }
      }
    }
    return number.isEmpty() ? Optional.empty() : Optional.of(called(number.orElseThrow(), others));
  }

  private Query called(Matcher typed, List<String> others) throws IOException {
    long number = Long.parseLong(typed.group(2));
    Query numbered = Numbers.range(EpisodeFields.NUMBER, number, number);
    if (others.isEmpty() || typed.group(1) != null) {
      return numbered;
    }
    String name = String.join(" ", others);
    String beginning = Keys.text(name + " " + typed.group(2));
    Query named =
        new BooleanQuery.Builder()
            .add(Shows.called(snapshot, name), Occur.SHOULD)
            .add(new PrefixQuery(new Term(EpisodeFields.TITLE_KEY, beginning)), Occur.SHOULD)
            .build();
    return new BooleanQuery.Builder().add(numbered, Occur.FILTER).add(named, Occur.FILTER).build();
  }
}
