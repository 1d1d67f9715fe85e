package dev.earshot.search.plan;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.index.document.Keys;
import dev.earshot.search.words.Words;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Words that are addresses, as they are pasted out of a browser: with or without a scheme, `www.`
/// and a closing slash.
final class Addresses {
  /// More than any episode can gain by linking a page.
  private static final float OWN = 100;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?iu)(?:https?://[^/]+|(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,24}(?::\\d+)?)(?:/.*)?");
  private static final Pattern HEAD = Pattern.compile("(?i)^(?:https?://)?(?:www\\.)?");

  private Addresses() {}

  /// The address in the form that episodes are known by; empty where the word is none, or only the
  /// name of a host, which many things are called by: `node.js`.
  static Optional<String> key(String word) {
    if (!ADDRESS.matcher(word).matches()) {
      return Optional.empty();
    }
    String key = Keys.url(HEAD.matcher(word).replaceFirst("https://"));
    return Optional.of(key).filter(address -> address.contains("/") || word.contains("://"));
  }

  /// Episodes whose own page or recording it is, then those that link it.
  static Query query(String key, Words words) throws IOException {
    Query own = new TermQuery(new Term(EpisodeFields.LINK_KEY, key));
    return new BooleanQuery.Builder()
        .add(new BoostQuery(new ConstantScoreQuery(own), OWN), Occur.SHOULD)
        .add(words.phraseIn(EpisodeFields.LINK_WORDS, key), Occur.SHOULD)
        .add(words.anywhere(key), Occur.SHOULD)
        .build();
  }

  /// The address of what lies above it; empty at the top, and where what it names is not in its
  /// path.
  static Optional<String> above(String key) {
    int slash = key.lastIndexOf('/');
    return slash == key.indexOf('/') || key.contains("?")
        ? Optional.empty()
        : Optional.of(key.substring(0, slash));
  }
}
