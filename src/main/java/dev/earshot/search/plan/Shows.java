package dev.earshot.search.plan;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.index.document.Keys;
import dev.earshot.search.snapshot.IndexTerms;
import dev.earshot.search.snapshot.Snapshot;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Shows by what people call them.
public final class Shows {
  private static final Pattern SUBTITLE = Pattern.compile("\\s+[-–—|]\\s+|:\\s|\\s\\(");

  private Shows() {}

  /// The episodes of the shows whose title contains the text, or of the feed with that URL.
  public static Query named(Snapshot snapshot, String text) throws IOException {
    return new BooleanQuery.Builder()
        .add(new TermInSetQuery(EpisodeFields.SHOW_KEY, titlesWith(snapshot, text)), Occur.SHOULD)
        .add(new TermQuery(new Term(EpisodeFields.FEED, text.strip())), Occur.SHOULD)
        .build();
  }

  /// The episodes of the shows that are called so: by the whole title, or by two or more of its
  /// first words.
  static Query called(Snapshot snapshot, String name) throws IOException {
    String called = plain(name);
    int words = called.split(" ").length;
    return new TermInSetQuery(
        EpisodeFields.SHOW_KEY,
        titles(snapshot, title -> isCalled(plain(title), called, words > 1)));
  }

  private static boolean isCalled(String title, String name, boolean mayBeginning) {
    return title.equals(name) || (mayBeginning && title.startsWith(name + " "));
  }

  /// Without an article, and without what follows as a subtitle.
  private static String plain(String title) {
    String name = SUBTITLE.split(Keys.text(title), 2)[0].strip();
    return name.startsWith("the ") ? name.substring("the ".length()) : name;
  }

  private static List<BytesRef> titlesWith(Snapshot snapshot, String text) throws IOException {
    String part = Keys.packageName(Keys.text(text));
    return titles(snapshot, title -> Keys.packageName(title).contains(part));
  }

  private static List<BytesRef> titles(Snapshot snapshot, Predicate<String> wanted)
      throws IOException {
    return IndexTerms.of(snapshot.reader(), EpisodeFields.SHOW_KEY).stream()
        .filter(wanted)
        .map(BytesRef::new)
        .toList();
  }
}
