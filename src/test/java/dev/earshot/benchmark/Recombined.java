package dev.earshot.benchmark;

import dev.earshot.index.IndexedEpisode;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.ShowNotes;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// As many episodes as wanted, each with the title of one real episode and the topics of several;
/// the same ones whenever they are asked for.
record Recombined(List<IndexedEpisode> real, int count) implements Iterable<IndexedEpisode> {
  private static final Instant FIRST = Instant.parse("2010-01-01T00:00:00Z");
  private static final int MAX_TOPICS = 6;

  @Override
  public Iterator<IndexedEpisode> iterator() {
    Random random = new Random(1);
    return IntStream.range(0, count).mapToObj(i -> episode(i, random)).iterator();
  }

  private IndexedEpisode episode(int i, Random random) {
    IndexedEpisode base = any(random);
    URI feed = URI.create(base.feed() + "?" + i % 1000);
    String guid = "made-" + i;
    Episode episode =
        new Episode(
            EpisodeId.of(feed, guid),
            Optional.of(guid),
            any(random).episode().title(),
            Optional.of(FIRST.plus(Duration.ofHours(i % 140_000))),
            base.episode().link(),
            Optional.empty(),
            List.of(),
            Episode.Media.NONE);
    return new IndexedEpisode(feed, base.show(), episode, notes(random), List.of());
  }

  private IndexedEpisode any(Random random) {
    return real.get(random.nextInt(real.size()));
  }

  private ShowNotes notes(Random random) {
    StringBuilder text = new StringBuilder();
    List<Topic> topics = new ArrayList<>();
    for (int i = 1 + random.nextInt(MAX_TOPICS); i > 0; i--) {
      ShowNotes notes = any(random).notes();
      if (!notes.topics().isEmpty()) {
        Topic topic = notes.topics().get(random.nextInt(notes.topics().size()));
        int start = text.length();
        text.append(notes.text(topic.span())).append('\n');
        Span span = new Span(start, text.length());
        topics.add(
            new Topic(
                topic.heading(),
                topic.kind(),
                topic.number(),
                topic.presenters(),
                topic.start(),
                span));
      }
    }
    return new ShowNotes("", text.toString(), topics, List.of(), List.of());
  }
}
