package dev.earshot.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.earshot.podcast.Feed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever comes, only [NotAFeedException] comes out, and soon.
///
/// `-Dmutations=200000 -Dmutations.seed=7 -Dearshot.corpus=...` for a long run on real feeds.
class HostileFeedTest {
  private static final URI URL = URI.create("https://pod.example/feed.xml");
  private static final Charset UTF_8 = StandardCharsets.UTF_8;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int LARGEST = 16_000;
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  @Test
  void mutantsNeverGetThrough() throws IOException {
    long seed = Long.getLong("mutations.seed", 20_260_303L);
    int count = Integer.getInteger("mutations", 3_000);
    List<byte[]> feeds = feeds();
    Random random = new Random(seed);
    Mutations mutations = new Mutations(random);
    int readable = 0;
    for (int i = 0; i < count; i++) {
      byte[] feed = feeds.get(random.nextInt(feeds.size()));
      byte[] mutant = mutations.mutate(feed, feeds.get(random.nextInt(feeds.size())));
      readable += isReadable(mutant, "seed " + seed + ", mutant " + i) ? 1 : 0;
    }
    System.out.printf(Locale.ROOT, "seed %d: %d of %d mutants readable%n", seed, readable, count);
    assertThat(readable).isBetween(count / 4, count);
  }

  @Test
  void aFeedOfAHundredMegabytesIsRead() throws NotAFeedException {
    byte[] body = large(100 << 20, "]]></description></item>\n");

    Feed feed = timely(body, Duration.ofSeconds(60));

    assertThat(feed.mends()).isEmpty();
    assertThat(feed.episodes()).hasSizeGreaterThan(9_000);
  }

  @Test
  void aBrokenFeedOfTwentyMegabytesIsReadToTheEnd() throws NotAFeedException {
    Feed feed = timely(large(20 << 20, "]]></descriptio></item>\n"), Duration.ofSeconds(60));

    assertThat(feed.mends()).contains("tags that do not match");
    assertThat(feed.episodes()).hasSizeGreaterThan(1_800);
  }

  @ParameterizedTest
  @ValueSource(ints = {2_000, 200_000})
  void depthIsNoDanger(int depth) throws NotAFeedException {
    String deep = "<b>".repeat(depth) + "deep" + "</b>".repeat(depth);

    Feed feed = timely(item(deep).getBytes(UTF_8), PATIENCE);

    assertThat(feed.episodes().getFirst().notes().getFirst().text()).contains("deep");
  }

  @Test
  void aBillionLaughsAreNotLaughed() throws NotAFeedException {
    StringBuilder doctype = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      doctype.append("<!ENTITY a").append(i).append(" \"");
      doctype.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    String body = doctype.append("]>").append(item("&a29;")).toString();

    Feed feed = timely(body.getBytes(UTF_8), PATIENCE);

    assertThat(feed.toString()).hasSizeLessThan(5_000);
  }

  @Test
  void aQuadraticExpansionStaysSmall() throws NotAFeedException {
    String doctype = "<!DOCTYPE rss [<!ENTITY a \"" + "ha".repeat(100) + "\">]>";
    String body = doctype + item("&a;".repeat(1_000_000));

    Feed feed = timely(body.getBytes(UTF_8), PATIENCE);

    assertThat(feed.toString()).hasSizeLessThan(12_000_000);
  }

  @Test
  void noOtherFileIsRead() throws IOException, NotAFeedException {
    Path secret = Files.createTempFile("secret", ".txt");
    Files.writeString(secret, "the recipe");
    String doctype = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";

    Feed feed = timely((doctype + item("&x;")).getBytes(UTF_8), PATIENCE);

    assertThat(feed.toString()).doesNotContain("recipe");
    Files.delete(secret);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n",
        "nothing",
        "{}",
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [",
        "<html><body>Please log in</body></html>",
        "<opml version=\"2.0\"><body><outline text=\"x\"/></body></opml>",
        "<?xml version=\"1.0\"?>",
        "<rss>",
        "<rss",
        "<!DOCTYPE rss [",
        "\u0000\u0000\u0000\u0000"
      })
  void whatIsNoFeedIsSaidToBeNone(String body) {
    assertThatThrownBy(() -> timely(body.getBytes(UTF_8), PATIENCE))
        .isInstanceOf(NotAFeedException.class)
        .hasMessageStartingWith("https://pod.example/feed.xml is not a feed: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a \"",
        "<a<",
        "&",
        "&#",
        "<!--",
        "<![CDATA[",
        "<item>",
        "<a b='",
        "<?",
        "<a          ",
        "<aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "a",
        "</item><item>",
        "<x:y ",
        "<!DOCTYPE x [",
        "&#5"
      })
  void repetitionIsNoDanger(String piece) {
    String body = item(piece.repeat(300_000 / piece.length()));
    isReadable(body.getBytes(UTF_8), piece); // timely, and without any other exception
    isReadable(("<a & " + body).getBytes(UTF_8), "broken, with " + piece);
  }

  @Test
  void namesThatCollideAreNoDanger() throws NotAFeedException {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 1 << 14; i++) {
      items.append("<item><title>");
      for (int bit = 0; bit < 14; bit++) {
        items.append((i >> bit & 1) == 0 ? "Aa" : "BB"); // the same String.hashCode
      }
      items.append("</title></item>");
    }
    String body = "<rss version=\"2.0\"><channel>" + items + "</channel></rss>";

    assertThat(timely(body.getBytes(UTF_8), PATIENCE).episodes()).hasSize(1 << 14);
  }

  @Test
  void itemsThatNeverEndAreAllKept() throws NotAFeedException {
    StringBuilder body = new StringBuilder("<rss version=\"2.0\"><channel><title>Crumbs</title>");
    for (int i = 0; i < 1_500; i++) {
      body.append("<item><title>One</title><link>https://pod.example/%d</link>".formatted(i));
    }

    Feed feed = timely(body.append("</channel></rss>").toString().getBytes(UTF_8), PATIENCE);

    assertThat(feed.episodes()).hasSize(1_500);
  }

  private static boolean isReadable(byte[] body, String what) {
    try {
      timely(body, PATIENCE);
      return true;
    } catch (NotAFeedException expected) {
      return false;
    } catch (RuntimeException | StackOverflowError bug) {
      return fail(what, bug);
    }
  }

  /// Time is that of the processor: machines that build are busy.
  private static Feed timely(byte[] body, Duration patience) throws NotAFeedException {
    long start = CPU.getCurrentThreadCpuTime();
    try {
      return new FeedParser().parse(URL, body, Optional.empty());
    } finally {
      Duration taken = Duration.ofNanos(CPU.getCurrentThreadCpuTime() - start);
      assertThat(taken).as("of %d bytes", body.length).isLessThan(patience);
    }
  }

  private static String item(String notes) {
    return "<rss version=\"2.0\"><channel><title>Crumbs</title><item><title>One</title>"
        + "<description>%s</description></item></channel></rss>".formatted(notes);
  }

  private static byte[] large(int bytes, String end) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes + 20_000);
    out.writeBytes("<rss version=\"2.0\"><channel><title>Crumbs</title>\n".getBytes(UTF_8));
    String notes = "<p>Of flour &amp; water, and what the oven does to them.</p>\n".repeat(180);
    for (int i = 0; out.size() < bytes; i++) {
      String head = "<item><guid>c" + i + "</guid><title>No. " + i + "</title>";
      out.writeBytes((head + "<description><![CDATA[" + notes + end).getBytes(UTF_8));
    }
    out.writeBytes("</channel></rss>".getBytes(UTF_8));
    return out.toByteArray();
  }

  /// Real feeds where there are any, else the golden ones.
  private static List<byte[]> feeds() throws IOException {
    String corpus = System.getProperty("earshot.corpus", "");
    Path folder = corpus.isEmpty() ? Path.of("src/test/resources/feeds") : Path.of(corpus, "feeds");
    List<byte[]> feeds = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(HostileFeedTest::isFeed).sorted().toList()) {
        byte[] body = Files.readAllBytes(file);
        feeds.add(body.length <= LARGEST ? body : shortened(body));
      }
    }
    return feeds;
  }

  /// Its first items, in a feed that ends as it should.
  private static byte[] shortened(byte[] body) {
    String start = new String(body, 0, LARGEST, StandardCharsets.ISO_8859_1);
    int rss = start.lastIndexOf("</item>");
    int atom = start.lastIndexOf("</entry>");
    String whole =
        rss >= 0
            ? start.substring(0, rss) + "</item></channel></rss>"
            : atom >= 0 ? start.substring(0, atom) + "</entry></feed>" : start;
    return whole.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static boolean isFeed(Path file) {
    return file.toString().endsWith(".xml") || file.toString().endsWith(".jsonfeed");
  }
}
