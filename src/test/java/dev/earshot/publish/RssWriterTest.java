package dev.earshot.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.WireFeedInput;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Span;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What podcast clients need of a feed of found episodes.
class RssWriterTest {
  private static final URI HOME = URI.create("https://example.org");
  private static final Instant NOON = Instant.parse("2025-05-04T12:00:00Z");

  @Test
  void anItemHasWhatPlayersNeed() throws Exception {
    String xml = write("Tea & talk", Optional.of(Duration.ofMinutes(42)), "a.mp3");
    Channel channel = (Channel) new WireFeedInput().build(new StringReader(xml));
    assertThat(channel.getLink()).isEqualTo(HOME.toString());
    assertThat(channel.getDescription()).isEqualTo("about");
    Item item = channel.getItems().getFirst();
    assertThat(item.getTitle()).isEqualTo("Tools: Tea & talk");
    assertThat(item.getGuid().isPermaLink()).isFalse();
    assertThat(item.getPubDate()).isEqualTo("2025-05-04T12:00:00Z");
    assertThat(item.getEnclosures().getFirst().getUrl()).isEqualTo("https://example.org/a.mp3");
    assertThat(xml)
        .contains("<itunes:duration>2520</itunes:duration>")
        .contains("<itunes:author>Tools</itunes:author>", "<dc:creator>Tools</dc:creator>")
        .containsOnlyOnce("xmlns:itunes=");
  }

  @Test
  void notesStandInContentToo() throws Exception {
    String xml = write("<script>alert(1)</script>", Optional.empty(), "a.mp3");
    Channel channel = (Channel) new WireFeedInput().build(new StringReader(xml));
    Item item = channel.getItems().getFirst();
    assertThat(item.getContent().getValue())
        .isEqualTo(
            "<a href=\"https://example.org/x?a=1&amp;b=2\">See</a> "
                + "&lt;b&gt;this&lt;/b&gt; &amp; that<br/>\n\u00a0\u00a0end")
        .isEqualTo(item.getDescription().getValue());
    assertThat(xml).contains("<content:encoded>").doesNotContain("<script", "itunes:duration");
  }

  @ParameterizedTest
  @CsvSource({
    "a.mp3, audio/mpeg",
    "a.m4b, audio/mp4",
    "a.AAC, audio/aac",
    "a.m4v, video/mp4",
    "a, audio/mpeg"
  })
  void theTypeOfARecordingIsThatOfItsName(String file, String type) {
    assertThat(write("t", Optional.empty(), file)).contains("type=\"" + type + "\"");
  }

  private static String write(String title, Optional<Duration> duration, String file) {
    FeedItem item =
        new FeedItem(
            "0123456789ab",
            title,
            "Tools",
            Optional.of(NOON),
            Optional.of(URI.create("https://example.org/1")),
            Optional.of(URI.create("https://example.org/" + file)),
            duration,
            "See <b>this</b> & that\n  end",
            List.of(new Link(URI.create("https://example.org/x?a=1&b=2"), "See", new Span(0, 3))));
    return RssWriter.write("Found", "about", HOME, NOON, List.of(item));
  }
}
