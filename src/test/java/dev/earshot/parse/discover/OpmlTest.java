package dev.earshot.parse.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpmlTest {
  @Test
  void nestedOutlinesGiveEachFeedOnce() {
    assertThat(
            read(
                """
                <opml version="1.1"><body>
                  <outline text="News"><outline title="Deep"><outline text=" One
                    show " type="rss" xmlUrl=" https://one.example/feed "/></outline></outline>
                  <outline text=" " title="Two" XMLURL="https://two.example/feed"/>
                  <outline text="Again" xmlUrl="https://one.example/feed"/>
                  <outline text="Folder"/><outline text="Page" htmlUrl="https://page.example"/>
                  <outline xmlUrl=""/>
                </body></opml>
                """))
        .containsExactly(
            feed("https://one.example/feed", "One show"), feed("https://two.example/feed", "Two"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<opml><body><outline text='A & B' xmlUrl='https://a.example/?x=1&y=2'></body>",
        "<opml><body><outline text='A &amp; B' xmlUrl='https://a.example/?x=1&amp;y=2'/></outline>",
        "junk <opml><outline xmlurl='https://a.example/?x=1&y=2' title='A &amp; B'/></opml><opml/>",
      })
  void malformedListIsReadAsFarAsItGoes(String list) {
    assertThat(read(list)).containsExactly(feed("https://a.example/?x=1&y=2", "A & B"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "UTF-16", "UTF-8", "windows-1252"})
  void listIsReadInItsOwnEncoding(String encoding) {
    String list =
        "<?xml version='1.0' encoding='%s'?><opml><outline text='Lötstelle' xmlUrl='https://x.de'/>"
            .formatted(encoding);
    assertThat(Opml.read(list.getBytes(Charset.forName(encoding))))
        .containsExactly(feed("https://x.de", "Lötstelle"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no list", "<rss><channel><title>x</title></channel></rss>", "{}"})
  void whatIsNoListNamesNoFeed(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void whatIsWrittenComesBack() {
    List<OutlinedFeed> feeds =
        List.of(
            feed("https://a.example/?x=1&y=2", "Ada's <b> \"show\" & 日本語 🎧"),
            new OutlinedFeed("https://b.example/", Optional.empty()));
    String opml = Opml.write("My \u0000feeds & more", feeds);
    assertThat(opml).startsWith("<?xml").contains("<title>My feeds &amp; more</title>");
    assertThat(read(opml)).isEqualTo(feeds);
  }

  @Test
  void everyRealListComesBackFromAnExport() throws IOException {
    String corpus = System.getProperty("earshot.corpus", "");
    Path lists = Path.of(corpus, "opml");
    assumeTrue(
        !corpus.isEmpty() && Files.isDirectory(lists), "skipped: earshot.corpus names no lists");
    try (Stream<Path> files = Files.walk(lists)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        List<OutlinedFeed> feeds = Opml.read(Files.readAllBytes(file));
        assertThat(read(Opml.write("x", feeds))).as(file.toString()).isEqualTo(feeds);
        System.out.printf("%s: %d feeds%n", file.getFileName(), feeds.size());
      }
    }
  }

  private static List<OutlinedFeed> read(String list) {
    return Opml.read(list.getBytes(StandardCharsets.UTF_8));
  }

  private static OutlinedFeed feed(String url, String title) {
    return new OutlinedFeed(url, Optional.of(title));
  }
}
