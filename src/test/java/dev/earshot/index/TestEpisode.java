package dev.earshot.index;

import dev.earshot.index.document.IndexedEpisode;
import dev.earshot.podcast.Clue;
import dev.earshot.podcast.Enclosure;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Person;
import dev.earshot.podcast.Purl;
import dev.earshot.podcast.Show;
import dev.earshot.podcast.ShowNotes;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Episodes for tests, said in few words.
public final class TestEpisode {
  private final String guid;
  private final StringBuilder text = new StringBuilder();
  private final List<Topic> topics = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private URI feed = URI.create("https://shows.example/feed");
  private String showTitle = "Show";
  private String language = "en";
  private String title = "";
  private Optional<Instant> published = Optional.empty();

  private TestEpisode(String guid) {
    this.guid = guid;
  }

  public static TestEpisode of(String guid) {
    return new TestEpisode(guid);
  }

  public TestEpisode show(String title, String feed) {
    this.showTitle = title;
    this.feed = URI.create(feed);
    return this;
  }

  public TestEpisode language(String tag) {
    this.language = tag;
    return this;
  }

  public TestEpisode title(String title) {
    this.title = title;
    return this;
  }

  /// On a day such as `2021-03-18`.
  public TestEpisode published(String day) {
    this.published = Optional.of(Instant.parse(day + "T08:00:00Z"));
    return this;
  }

  public TestEpisode person(String name) {
    people.add(new Person(name, "host", Optional.empty()));
    return this;
  }

  /// A paragraph outside of any topic.
  public TestEpisode text(String paragraph) {
    text.append(paragraph).append('\n');
    return this;
  }

  public TestEpisode topic(String heading, String body) {
    return topic(Topic.Kind.TOPIC, "", heading, body);
  }

  public TestEpisode topic(Topic.Kind kind, String presenter, String heading, String body) {
    int start = text.length();
    text.append(heading).append('\n').append(body).append('\n');
    topics.add(
        new Topic(
            heading,
            kind,
            OptionalInt.of(topics.size() + 1),
            presenter.isEmpty() ? List.of() : List.of(presenter),
            Optional.of(Duration.ofMinutes(topics.size())),
            new Span(start, text.length() - 1)));
    return this;
  }

  public TestEpisode link(String anchor, String url) {
    int start = text.length();
    text.append(anchor).append('\n');
    links.add(new Link(URI.create(url), anchor, new Span(start, start + anchor.length())));
    return this;
  }

  /// A package by its full registry name such as `@babel/core`.
  public TestEpisode mention(String type, String name) {
    return mention(type, name, Mention.Kind.PACKAGE);
  }

  /// A package that is named, and no more.
  public TestEpisode passing(String type, String name) {
    return mention(type, name, Mention.Kind.PACKAGE, false);
  }

  public TestEpisode mention(String type, String name, Mention.Kind kind) {
    return mention(type, name, kind, true);
  }

  private TestEpisode mention(String type, String name, Mention.Kind kind, boolean primary) {
    int slash = name.lastIndexOf('/');
    Optional<String> space = slash < 0 ? Optional.empty() : Optional.of(name.substring(0, slash));
    mentions.add(
        new Mention(
            new Purl(type, space, name.substring(slash + 1)),
            name,
            kind,
            List.of("1.4.0"),
            List.of("Mia"),
            Mention.Evidence.LINK,
            primary,
            0.75,
            "A heading",
            "We use " + name + ".",
            Optional.of(URI.create("https://registry.example/" + name.replace("@", "%40"))),
            Optional.of(Duration.ofSeconds(90)),
            List.of(new Clue("registry-link", 4.5), new Clue("common-word", -0.25))));
    return this;
  }

  public EpisodeId id() {
    return EpisodeId.of(feed, guid);
  }

  public IndexedEpisode build() {
    Show show =
        new Show(showTitle, Optional.empty(), "", Optional.of(language), Optional.empty(), people);
    String page = "https://www.shows.example/" + guid;
    Episode episode =
        new Episode(
            id(),
            Optional.of(guid),
            title,
            published,
            Optional.of(URI.create(page + "/")),
            Optional.of(
                new Enclosure(URI.create(page + ".mp3"), Optional.empty(), OptionalLong.empty())),
            List.of(),
            media());
    return new IndexedEpisode(
        feed,
        show,
        episode,
        new ShowNotes("", text.toString(), topics, links, List.of()),
        mentions);
  }

  private static Episode.Media media() {
    return new Episode.Media(
        Optional.of(Duration.ofMinutes(30)),
        OptionalInt.of(2),
        OptionalInt.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  /// Commits episodes into an index folder.
  public static void index(Path folder, TestEpisode... episodes) throws IOException {
    try (EpisodeIndexer indexer = EpisodeIndexer.open(folder)) {
      for (TestEpisode episode : episodes) {
        indexer.put(episode.build());
      }
      long sequence = indexer.state().map(IndexState::sequence).orElse(0L) + 1;
      indexer.commit(new IndexState("test", sequence, ""));
    }
  }
}
