package dev.earshot.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.earshot.podcast.Feed;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Reads every file of a corpus of feeds and tells, for each collection in it, how many are read
/// and what was mended. A file in which the reference finds entries must give as many episodes.
///
/// The corpus is the folder `earshot.corpus`; `feedparser-reference.tsv` in it lists the files with
/// what Python's feedparser reads from each.
class CorpusReportTest {
  private static final URI URL = URI.create("https://pod.example/feed.xml");

  /// Two entries that differ in nothing that is read: one episode.
  private static final List<String> SAME_TWICE =
      List.of(
          "/entry_link_no_href_link_priority.xml",
          "/entry_link_rel_enclosure_no_href.xml",
          "/node_precedence/atom10_id.xml");

  private final Map<String, Tally> collections = new TreeMap<>();
  private final Map<String, Integer> mends = new TreeMap<>();
  private final List<String> worse = new ArrayList<>();

  @Test
  void readsWhatTheReferenceReads() throws IOException {
    String corpus = System.getProperty("earshot.corpus", "");
    assumeFalse(corpus.isEmpty(), "no corpus: run with -Dearshot.corpus=FOLDER");
    List<String> reference = Files.readAllLines(Path.of(corpus, "feedparser-reference.tsv"));
    List<String> columns = List.of(reference.getFirst().split("\t", -1));
    for (String line : reference.subList(1, reference.size())) {
      List<String> row = List.of(line.split("\t", -1));
      String path = row.get(columns.indexOf("path"));
      String distinct = row.get(columns.indexOf("distinct"));
      read(Path.of(corpus), path, distinct.isEmpty() ? 0 : Integer.parseInt(distinct));
    }
    collections.forEach((name, tally) -> System.out.println(tally.line(name)));
    mends.forEach((mend, files) -> System.out.println(files + " files mended: " + mend));
    assertThat(worse).as("files of which the reference reads more").isEmpty();
  }

  private void read(Path corpus, String path, int distinct) throws IOException {
    Tally tally = collections.computeIfAbsent(collection(path), name -> new Tally());
    tally.files++;
    tally.reference += distinct;
    tally.withEntries += distinct > 0 ? 1 : 0;
    byte[] body = Files.readAllBytes(corpus.resolve(path));
    int episodes = episodes(body);
    tally.episodes += episodes;
    tally.readable += episodes > 0 ? 1 : 0;
    if (episodes < distinct && SAME_TWICE.stream().noneMatch(path::endsWith)) {
      worse.add(path + ": " + episodes + " of " + distinct);
    }
  }

  private int episodes(byte[] body) {
    try {
      Feed feed = new FeedParser().parse(URL, body, Optional.empty());
      feed.mends().stream()
          .map(CorpusReportTest::kind)
          .distinct()
          .forEach(mend -> mends.merge(mend, 1, Integer::sum));
      return feed.episodes().size();
    } catch (NotAFeedException none) {
      return 0;
    }
  }

  /// The mend without its numbers and names.
  private static String kind(String mend) {
    return mend.replaceAll("(^|of |: )\\d+ ", "$1").replaceAll("(prefix|entities) .*", "$1");
  }

  private static String collection(String path) {
    String[] parts = path.split("/", -1);
    return parts.length > 2 ? parts[0] + "/" + parts[1] : parts[0];
  }

  private static final class Tally {
    private int files;
    private int withEntries;
    private int readable;
    private int episodes;
    private int reference;

    String line(String name) {
      return String.format(
          Locale.ROOT,
          "%-40s %5d files, %5d with entries, %5d give episodes: %6d, reference %6d",
          name,
          files,
          withEntries,
          readable,
          episodes,
          reference);
    }
  }
}
