package dev.earshot.search;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.index.document.Keys;
import dev.earshot.index.document.Numbers;
import dev.earshot.search.answer.EpisodeDetail;
import dev.earshot.search.plan.Shows;
import dev.earshot.search.snapshot.Snapshot;
import dev.earshot.search.snapshot.Sorts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// Finds the episode that a reference means.
final class EpisodeLookup {
  private static final int MAX_MATCHES = 100;
  private static final Pattern ID = Pattern.compile("[0-9a-v]{12}");
  private static final Pattern ID_BEGINNING = Pattern.compile("(?=.*[a-v])[0-9a-v]{4,11}");
  private static final Pattern NUMBER = Pattern.compile("#?\\s*(\\d{1,5})");
  private static final Pattern NAMED_NUMBER = Pattern.compile("(.*\\S)\\s*[ #-]\\s*#?(\\d{1,5})");

  private final Snapshot snapshot;

  EpisodeLookup(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// What the first way to read the reference finds that finds anything.
  List<EpisodeDetail> find(String reference) throws IOException {
    String asked = reference.strip();
    List<Reading> readings =
        List.of(
            EpisodeLookup::id,
            EpisodeLookup::number,
            EpisodeLookup::address,
            EpisodeLookup::title,
            this::numberOfShow,
            EpisodeLookup::numberInTitle,
            EpisodeLookup::idBeginning);
    for (Reading reading : readings) {
      Optional<Query> query = reading.read(asked);
      if (query.isPresent()) {
        List<EpisodeDetail> found = details(query.orElseThrow());
        if (!found.isEmpty()) {
          return originals(found);
        }
      }
    }
    return List.of();
  }

  /// Without copies, where there is anything else.
  private static List<EpisodeDetail> originals(List<EpisodeDetail> found) {
    List<EpisodeDetail> originals =
        found.stream().filter(episode -> episode.header().copyOf().isEmpty()).toList();
    return originals.isEmpty() ? found : originals;
  }

  private interface Reading {
    Optional<Query> read(String asked) throws IOException;
  }

  private List<EpisodeDetail> details(Query query) throws IOException {
    Query episodes =
        new BooleanQuery.Builder()
            .add(query, Occur.FILTER)
            .add(Snapshot.EPISODES, Occur.FILTER)
            .build();
    List<EpisodeDetail> found = new ArrayList<>();
    for (ScoreDoc hit :
        snapshot.searcher().search(episodes, MAX_MATCHES, Sorts.NEWEST_FIRST).scoreDocs) {
      found.add(snapshot.detail(hit.doc));
    }
    return found;
  }

  private static Optional<Query> id(String asked) {
    return Optional.of(asked)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .filter(ID.asMatchPredicate())
        .map(id -> term(EpisodeFields.ID, id));
  }

  private static Optional<Query> idBeginning(String asked) {
    return Optional.of(asked)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .filter(ID_BEGINNING.asMatchPredicate())
        .map(id -> new PrefixQuery(new Term(EpisodeFields.ID, id)));
  }

  private static Optional<Query> address(String asked) {
    return Optional.of(
        new BooleanQuery.Builder()
            .add(term(EpisodeFields.LINK_KEY, Keys.url(asked)), Occur.SHOULD)
            .add(term(EpisodeFields.GUID, asked), Occur.SHOULD)
            .build());
  }

  private static Optional<Query> title(String asked) {
    return Optional.of(term(EpisodeFields.TITLE_KEY, Keys.text(asked)));
  }

  private static Optional<Query> number(String asked) {
    Matcher matcher = NUMBER.matcher(asked);
    return matcher.matches() ? Optional.of(number(matcher)) : Optional.empty();
  }

  private static Query number(Matcher matcher) {
    long number = Long.parseLong(matcher.group(matcher.groupCount()));
    return Numbers.range(EpisodeFields.NUMBER, number, number);
  }

  /// "Python Bytes #227": part of a show's title, and the number.
  private Optional<Query> numberOfShow(String asked) throws IOException {
    Matcher matcher = NAMED_NUMBER.matcher(asked);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new BooleanQuery.Builder()
            .add(Shows.named(snapshot, matcher.group(1)), Occur.FILTER)
            .add(number(matcher), Occur.FILTER)
            .build());
  }

  /// "JSJ 437": as titles of the show begin.
  private static Optional<Query> numberInTitle(String asked) {
    Matcher matcher = NAMED_NUMBER.matcher(asked);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String beginning = Keys.text(matcher.group(1));
    return Optional.of(
        new BooleanQuery.Builder()
            .add(new PrefixQuery(new Term(EpisodeFields.TITLE_KEY, beginning)), Occur.FILTER)
            .add(number(matcher), Occur.FILTER)
            .build());
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
