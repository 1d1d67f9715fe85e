package dev.earshot.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earshot.podcast.Feed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is out to cost time and memory is given up, what is merely large is read; neither takes
/// more memory than is said.
class FeedLimitsTest {
  private static final URI URL = URI.create("https://pod.example/feed.xml");
  private static final String RSS = "<rss version=\"2.0\"><channel><title>Crumbs</title>\n";
  private static final String NOTES =
      "<p>Of flour &amp; water, and what the oven does to them.</p>\n".repeat(330);
  private static final int MEGABYTE = 1 << 20;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <rss><channel> | <item/> | 100,000 items
          <rss><channel> | <a/> | 250,000 elements beside
          <rss><channel><a>&</a> | <a/> | 3,000,000 tags
          <rss><channel><item> | <a/> | 250,000 elements in one
          {"title":"a","items":[ | {}, | 100,000 items
          {"title":"a","x":[ | [], | 5,000,000 values
          {"title":"a","items":[{"x":[ | [], | 5,000,000 values
          """)
  void whatIsOutToDoHarmIsGivenUp(String head, String piece, String tooMuch) {
    assertThatThrownBy(() -> parse(repeated(head, piece, 21 * MEGABYTE)))
        .isInstanceOf(NotAFeedException.class)
        .hasMessageContaining("gave up, as it has more than " + tooMuch);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <rss><channel> | <item><title>a</title></item> | 100,000 items
          <rss><channel> | <item><title>a</title></itm> | 3,000,000 tags
          <rss><channel><item><title>a</title></item> | <a/> | 250,000 elements beside the items
          <rss><channel><item><title>a</title></item><item> | <a/> | 250,000 elements in one item
          {"title":"a","items":[ | {"id":1}, | 100,000 items
          {"title":"a","items":[{"id":1}],"x":[ | [], | 5,000,000 values
          """)
  void itemsBeforeTooMuchAreKept(String head, String piece, String tooMuch)
      throws NotAFeedException {
    Feed feed = parse(repeated(head, piece, 21 * MEGABYTE));

    assertThat(feed.episodes()).hasSize(1);
    assertThat(feed.mends()).contains("read only the beginning, as it has more than " + tooMuch);
  }

  @Test
  void allElementsTogetherAreBounded() throws NotAFeedException {
    String item = "<item><title>a</title>" + "<a/>".repeat(1_000) + "</item>";

    Feed feed = parse(repeated(RSS, item, 25 * MEGABYTE));

    assertThat(feed.episodes()).hasSize(1);
    assertThat(feed.mends())
        .contains("read only the beginning, as it has more than 6,000,000 elements");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <rss><channel><title>a</title> | <item><guid>%d</guid> | <a>18 characters</a> | 19 | \
          </item> | </channel></rss> | 80000
          <feed xmlns="http://www.w3.org/2005/Atom"> | <entry><id>%d</id><content type="xhtml"> | \
          <p>Of <b>flour</b></p> | 150 | </content></entry> | </feed> | 5000
          {"title":"a","items":[ | {"id":"%d" | ,"_a":"b" | 20 | }, | {"id":"z"}]} | 60000
          """)
  void whatIsMerelyLongIsReadWhole(
      String head, String start, String part, int parts, String end, String tail, int items)
      throws NotAFeedException {
    StringBuilder body = new StringBuilder(head);
    for (int i = 0; i < items; i++) {
      body.append(start.formatted(i)).append(part.repeat(parts)).append(end);
    }

    Feed feed = parse(body.append(tail).toString().getBytes(StandardCharsets.UTF_8));

    assertThat(feed.episodes()).hasSizeBetween(items, items + 1);
    assertThat(feed.mends()).isEmpty();
  }

  @Test
  void whatStandsBehindManyBrokenItemsIsTheShows() throws NotAFeedException {
    String item = "<item><guid>%d</guid><title>a</titl></item>";
    StringBuilder body = new StringBuilder("<rss><channel>");
    IntStream.range(0, 60_000).mapToObj(item::formatted).forEach(body::append);
    body.append("<title>Crumbs</title><link>https://pod.example/</link></channel></rss>");

    Feed feed = parse(body.toString().getBytes(StandardCharsets.UTF_8));

    assertThat(feed.episodes()).hasSize(60_000);
    assertThat(feed.show().title()).isEqualTo("Crumbs");
    assertThat(feed.show().link()).contains(URI.create("https://pod.example/"));
  }

  @Test
  void prefixesThatAreBoundAtATimeAreFew() {
    StringBuilder body = new StringBuilder(RSS + "<item><description>");
    for (int i = 0; i < 2_000; i++) {
      body.append("<b xmlns:p").append(i).append("=\"urn:a\">");
    }

    assertThatThrownBy(() -> parse(body.toString().getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("1,000 namespaces at a time");
  }

  @Test
  void memoryIsThatOfAFewCopies() throws IOException, InterruptedException {
    Path out = Files.createTempFile("limits", ".txt");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    List<String> command =
        List.of(java, "-Xmx512m", "-XX:+UseSerialGC", "-cp", classes, getClass().getName());

    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(out.toFile())
        .start()
        .waitFor();

    assertThat(out)
        .hasContent(
            """
            100 MB of ordinary items: read
            40 MB that must be mended: read
            40 MB of broken items: read
            60 MB of tiny items: cut short
            60 MB of objects in JSON: gave up
            """);
    Files.delete(out);
  }

  /// What [#memoryIsThatOfAFewCopies] runs with little memory.
  static void main() {
    String end = "]]></description></item>\n";
    say("100 MB of ordinary items", items(RSS, end, 100 * MEGABYTE));
    say("40 MB that must be mended", items(RSS + "<x>&\u0439</x>", end, 40 * MEGABYTE));
    say("40 MB of broken items", items(RSS, "]]></descriptio></item>\n", 40 * MEGABYTE));
    String tiny = "<item><title>a</title></item>";
    say("60 MB of tiny items", repeated(RSS, tiny, 60 * MEGABYTE));
    say("60 MB of objects in JSON", repeated("{\"title\":\"a\",\"items\":[", "{},", 60 * MEGABYTE));
  }

  private static void say(String what, byte[] body) {
    try {
      Feed feed = parse(body);
      System.out.println(what + ": " + state(feed));
    } catch (NotAFeedException hostile) {
      System.out.println(what + ": gave up");
    }
  }

  private static String state(Feed feed) {
    boolean cut = feed.mends().stream().anyMatch(mend -> mend.startsWith("read only"));
    return cut ? "cut short" : feed.episodes().size() > 1_500 ? "read" : "lost";
  }

  private static Feed parse(byte[] body) throws NotAFeedException {
    return new FeedParser().parse(URL, body, Optional.empty());
  }

  private static byte[] items(String head, String end, int bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes + 30_000);
    out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    for (int i = 0; out.size() < bytes; i++) {
      String item = "<item><guid>c" + i + "</guid><title>No. " + i + "</title>";
      String notes = "<description><![CDATA[" + NOTES;
      out.writeBytes((item + notes + end).getBytes(StandardCharsets.UTF_8));
    }
    out.writeBytes("</channel></rss>".getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static byte[] repeated(String head, String piece, int bytes) {
    return (head + piece.repeat((bytes - head.length()) / piece.length()))
        .getBytes(StandardCharsets.UTF_8);
  }
}
