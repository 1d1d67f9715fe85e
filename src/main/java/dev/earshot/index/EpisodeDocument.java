package dev.earshot.index;

import dev.earshot.podcast.Enclosure;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Person;
import dev.earshot.podcast.Show;
import dev.earshot.podcast.ShowNotes;
import dev.earshot.podcast.Topic;
import java.net.URI;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;

/// Makes the document that stands for the episode itself, the parent of its block.
final class EpisodeDocument {
  private EpisodeDocument() {}

  static Document of(IndexedEpisode indexed) {
    Episode episode = indexed.episode();
    Fields fields =
        new Fields(EpisodeFields.EPISODE)
            .key(EpisodeFields.BLOCK, episode.id().value())
            .keyword(EpisodeFields.ID, episode.id().value())
            .sorted(EpisodeFields.ID, episode.id().value())
            .keyword(EpisodeFields.FEED, indexed.feed().toString())
            .sorted(EpisodeFields.FEED, indexed.feed().toString())
            .text(EpisodeFields.TITLE, episode.title())
            .key(EpisodeFields.TITLE_KEY, Keys.text(episode.title()));
    episode.guid().ifPresent(guid -> fields.keyword(EpisodeFields.GUID, guid));
    episode.published().ifPresent(t -> fields.number(EpisodeFields.PUBLISHED, t.toEpochMilli()));
    addresses(fields, episode);
    recording(fields, episode);
    show(fields, indexed.show());
    people(fields, indexed);
    notes(fields, indexed.notes());
    for (Mention mention : indexed.mentions()) {
      fields.words(EpisodeFields.PACKAGE, mention.name());
    }
    return fields.document();
  }

  private static void addresses(Fields fields, Episode episode) {
    episode.link().ifPresent(link -> fields.stored(EpisodeFields.LINK, link.toString()));
    episode
        .enclosure()
        .ifPresent(file -> fields.stored(EpisodeFields.ENCLOSURE, file.url().toString()));
    Stream.concat(episode.link().stream(), episode.enclosure().map(Enclosure::url).stream())
        .map(URI::toString)
        .map(Keys::url)
        .distinct()
        .forEach(key -> fields.key(EpisodeFields.LINK_KEY, key));
  }

  private static void recording(Fields fields, Episode episode) {
    Episode.Media media = episode.media();
    media.duration().ifPresent(d -> fields.number(EpisodeFields.DURATION, d.toMillis()));
    media.season().ifPresent(season -> fields.stored(EpisodeFields.SEASON, season));
    EpisodeNumber.of(episode).ifPresent(n -> fields.number(EpisodeFields.NUMBER, n));
  }

  private static void show(Fields fields, Show show) {
    String key = Keys.text(show.title());
    fields
        .text(EpisodeFields.SHOW, show.title())
        .key(EpisodeFields.SHOW_KEY, key)
        .sorted(EpisodeFields.SHOW_KEY, key);
    show.language().ifPresent(tag -> fields.key(EpisodeFields.LANGUAGE, Keys.language(tag)));
  }

  private static void people(Fields fields, IndexedEpisode indexed) {
    Stream.concat(indexed.episode().media().people().stream(), indexed.show().people().stream())
        .map(Person::name)
        .filter(name -> !name.isEmpty())
        .distinct()
        .forEach(name -> fields.text(EpisodeFields.PERSON, name));
  }

  private static void notes(Fields fields, ShowNotes notes) {
    fields.text(EpisodeFields.NOTES, notes.text());
    for (Link link : notes.links()) {
      fields
          .stored(EpisodeFields.LINK_URL, link.url().toString())
          .stored(EpisodeFields.LINK_SPAN, link.span())
          .text(EpisodeFields.LINK_ANCHOR, link.anchor());
    }
    for (Topic topic : notes.topics()) {
      if (EpisodeBlock.isAboutSomething(topic)) {
        fields.words(EpisodeFields.HEADING, topic.heading());
      }
    }
  }
}
