package dev.earshot.cli.episodes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `show` tells beside the notes: people, chapters, transcripts, numbers, addresses.
class ShowTest {
  private static final String FEED =
      """
      <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
          xmlns:podcast="https://podcastindex.org/namespace/1.0"
          xmlns:psc="http://podlove.org/simple-chapters">
      <channel><title>Night Train</title>
      <itunes:author>Ivo Mond and Lea Stern</itunes:author>
      <podcast:person>Ivo Mond</podcast:person>
      <podcast:person role="Host">Lea Stern</podcast:person>
      <item><title>Sleepers</title><guid>1</guid>
      <link>http://night.example/1.mp3</link>
      <enclosure url="https://night.example/1.mp3" type="audio/mpeg" length="1"/>
      <pubDate>Mon, 05 May 2025 06:00:00 GMT</pubDate>
      <itunes:season>2</itunes:season><itunes:episode>7</itunes:episode>
      <itunes:author>Ivo Mond</itunes:author>
      <podcast:person role="guest" href="https://kim.example/">Kim Tau</podcast:person>
      <podcast:person role="editor" href="javascript:alert(1)">Lea Stern</podcast:person>
      <podcast:transcript url="https://night.example/1.vtt" type="text/vtt" language="en"/>
      <podcast:transcript url="1.srt"/>
      <podcast:chapters url="https://night.example/1.json" type="application/json+chapters"/>
      <psc:chapters>
      <psc:chapter start="01:02:03" title="Last &#x9b;31m stop" href="javascript:alert(1)"/>
      <psc:chapter start="00:00:05.250" title="Platform" href="https://night.example/platform"/>
      </psc:chapters>
      <description><![CDATA[<p>00:30 Tickets</p><p>09:00 Berths</p>]]></description></item>
      <item><title>Dining car</title><guid>2</guid>
      <psc:chapters>
      <psc:chapter start="00:00:00" title="Menu"/>
      <psc:chapter start="00:07:40" title="The soup" href="https://night.example/soup"/>
      </psc:chapters>
      <description><![CDATA[<p>Hot.</p><p>00:00 Menu</p><p>7:40 The soup!</p>]]></description>
      </item>
      <item><title>Luggage</title><guid>3</guid>
      <itunes:author>Ivo Mond&amp;Lea Stern</itunes:author>
      <podcast:chapters url="https://night.example/3.json" type="application/json+chapters"/>
      <description>Bags.</description></item>
      <item><title>Buffet car</title><guid>4</guid>
      <itunes:author>Ivo Mond, Lea Stern &amp; Kim Tau</itunes:author>
      <author>mail@night.example</author>
      <enclosure url="https://night.example/f/aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1dE.mp3"/>
      <psc:chapters>
      <psc:chapter start="00:00:00" title="Gong"/>
      <psc:chapter start="00:02:00" title="Bread"/>
      <psc:chapter start="00:07:40" title="Soup"/>
      </psc:chapters>
      <description><![CDATA[<p>Cold.</p><p>2:00 Bread</p><p>7:40 Soup</p>]]></description>
      </item>
      </channel></rss>
      """;

  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void sync() throws IOException {
    cli = new Cli(folder);
    Files.writeString(folder.resolve("night.xml"), FEED);
    Files.writeString(folder.resolve("feeds.txt"), "file:night.xml\n");
    cli.run("sync", "--feeds", folder.resolve("feeds.txt").toString());
  }

  @Test
  void headerFitsANarrowTerminal() {
    cli.syncSample();
    cli.with("EARSHOT_COLUMNS", "40");
    List<String> lines = cli.run("show", "Tools & Tea #3").out().lines().toList();
    assertThat(lines.subList(0, 4)).allMatch(line -> line.length() <= 40);
    assertThat(String.join(" ", lines.subList(0, 4)))
        .startsWith("#3: An async ORM you already know")
        .contains("Tools & Tea · episode 3 · 2024-10-23 · 42:36");
  }

  @Test
  void headerTellsNumbersRolesAndEachAddressOnce() {
    assertThat(shown("Sleepers").replaceFirst("· \\w{12}\n", "· ID\n"))
        .startsWith(
            """
            Sleepers
            Night Train · season 2, episode 7 · 2025-05-05 · ID
            With Kim Tau (guest), Lea Stern (editor, host), Ivo Mond (host)
            http://night.example/1.mp3

            """);
  }

  @Test
  void chaptersCarryTimesAndLinksOfTheWebAlone() {
    assertThat(shown("Sleepers"))
        .contains(
            """

            Chapters
                00:05  Platform https://night.example/platform
              1:02:03  Last \ufffd31m stop

            """)
        .doesNotContain("javascript", "1.json", "\u009b");
  }

  @Test
  void transcriptsComeLastWithTypeAndLanguage() {
    assertThat(shown("Sleepers"))
        .endsWith("\nTranscripts\n  • text/vtt, en https://night.example/1.vtt\n");
  }

  @Test
  void chaptersThatTheNotesTimeAreNotRepeatedButTheirLinksStay() {
    assertThat(shown("Dining car"))
        .doesNotContain("Chapters")
        .endsWith("\nLinks\n  • The soup https://night.example/soup\n");
  }

  @Test
  void chaptersThatTheNotesLeaveOutStandAlone() {
    assertThat(shown("Buffet car")).contains("\nChapters\n  00:00  Gong\n\nCold.");
  }

  @Test
  void peopleOfAListAreNamedOnceAndMailAddressesAreNobody() {
    assertThat(shown("Buffet car")).contains("\nWith Ivo Mond (host), Lea Stern (host), Kim Tau\n");
    assertThat(shown("Luggage")).contains("\nWith Ivo Mond (host), Lea Stern (host)\n");
  }

  @Test
  void recordingOfAPublicFeedIsNamedInFull() {
    assertThat(shown("Buffet car"))
        .contains("\nhttps://night.example/f/aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1dE.mp3\n");
  }

  @Test
  void fileOfChaptersIsNamedWhereTheFeedListsNone() {
    assertThat(shown("Luggage")).contains("\nChapters\n  • https://night.example/3.json\n\nBags.");
  }

  @Test
  void jsonKeepsItsContract() {
    JsonNode episode = episode("Sleepers");
    assertThat(episode.propertyNames())
        .endsWith("topics", "people", "chapters", "chapters_file", "transcripts", "mentions");
    assertThat(episode.get("people"))
        .hasToString(
            "[{\"name\":\"Kim Tau\",\"role\":\"guest\",\"link\":\"https://kim.example/\"},"
                + "{\"name\":\"Lea Stern\",\"role\":\"editor\"},"
                + "{\"name\":\"Ivo Mond\",\"role\":\"host\"},"
                + "{\"name\":\"Lea Stern\",\"role\":\"host\"},"
                + "{\"name\":\"Ivo Mond and Lea Stern\",\"role\":\"author\"}]");
    assertThat(episode.at("/chapters/1"))
        .hasToString(
            "{\"start\":\"PT5.25S\",\"title\":\"Platform\","
                + "\"link\":\"https://night.example/platform\"}");
    assertThat(episode.get("chapters_file").stringValue())
        .isEqualTo("https://night.example/1.json");
    assertThat(episode.get("transcripts"))
        .hasToString(
            "[{\"url\":\"https://night.example/1.vtt\",\"type\":\"text/vtt\","
                + "\"language\":\"en\"}]");
    assertThat(episode("Luggage").get("chapters")).isEmpty();
    assertThat(episode("Dining car").get("chapters")).hasSize(2);
  }

  private String shown(String title) {
    return cli.run("show", title).out();
  }

  private JsonNode episode(String title) {
    String json = cli.run("show", title, "--format", "json").out();
    return JsonMapper.shared().readTree(json).at("/episodes/0");
  }
}
