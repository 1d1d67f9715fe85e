package dev.earshot.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Feed;
import dev.earshot.podcast.RawNotes;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedParserTest {
  private static final URI URL = URI.create("https://pod.example/feed.xml");

  @Test
  void readsAnEpisodeOfRss() throws NotAFeedException {
    Feed feed =
        parse(
            """
            <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
                xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>Bits and Crumbs</title><link>https://pod.example/</link>
            <item><title>#7 Of mice</title><guid isPermaLink="false">crumb-7</guid>
            <link>/7</link><pubDate>Tue, 03 Mar 2026 06:30:00 +0100</pubDate>
            <enclosure url="https://pod.example/7.mp3" length="123456" type="audio/mpeg"/>
            <description>Short.</description>
            <content:encoded><![CDATA[<p>Long & rich.</p>]]></content:encoded>
            <itunes:duration>1:02:03</itunes:duration><itunes:episode>7</itunes:episode>
            </item></channel></rss>
            """);

    assertThat(feed.show().title()).isEqualTo("Bits and Crumbs");
    Episode episode = feed.episodes().getFirst();
    assertThat(episode.guid()).contains("crumb-7");
    assertThat(episode.link()).contains(URI.create("https://pod.example/7"));
    assertThat(episode.published()).contains(Instant.parse("2026-03-03T05:30:00Z"));
    assertThat(episode.enclosure().orElseThrow().lengthBytes()).hasValue(123_456);
    assertThat(episode.notes())
        .containsExactly(
            new RawNotes("content:encoded", RawNotes.Type.HTML, "<p>Long & rich.</p>"),
            new RawNotes("description", RawNotes.Type.HTML, "Short."));
    assertThat(episode.media().duration()).contains(Duration.ofSeconds(3723));
    assertThat(episode.media().number()).hasValue(7);
  }

  @Test
  void readsAnEpisodeOfAtom() throws NotAFeedException {
    Feed feed =
        parse(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Crumbs</title>
            <entry><id>urn:crumb:1</id><title>One</title><updated>2026-01-02T03:04:05Z</updated>
            <link href="https://pod.example/1"/>
            <link rel="enclosure" href="https://pod.example/1.ogg" type="audio/ogg"/>
            <summary>Plain.</summary></entry></feed>
            """);

    Episode episode = feed.episodes().getFirst();
    assertThat(episode.guid()).contains("urn:crumb:1");
    assertThat(episode.enclosure().orElseThrow().type()).contains("audio/ogg");
    assertThat(episode.published()).contains(Instant.parse("2026-01-02T03:04:05Z"));
    assertThat(episode.notes())
        .containsExactly(new RawNotes("summary", RawNotes.Type.TEXT, "Plain."));
  }

  @Test
  void saysWhatIsThereInsteadOfAFeed() {
    assertThatThrownBy(() -> parse("<html><body>Please log in</body></html>"))
        .isInstanceOf(NotAFeedException.class)
        .hasMessageContaining("https://pod.example/feed.xml")
        .hasMessageContaining("<html>");
  }

  private static Feed parse(String body) throws NotAFeedException {
    return new FeedParser().parse(URL, body.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }
}
