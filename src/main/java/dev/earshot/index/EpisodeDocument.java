package dev.earshot.index;

import dev.earshot.index.text.Terms;
import dev.earshot.podcast.Enclosure;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Show;
import dev.earshot.podcast.ShowNotes;
import dev.earshot.podcast.Topic;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;

/// Makes the document that stands for the episode itself, the parent of its block.
final class EpisodeDocument {
  private EpisodeDocument() {}

  static Document of(IndexedEpisode indexed, Terms analysis) {
    Episode episode = indexed.episode();
    Fields fields =
        new Fields(EpisodeFields.EPISODE, analysis)
            .key(EpisodeFields.BLOCK, episode.id().value())
            .keyword(EpisodeFields.ID, episode.id().value())
            .sorted(EpisodeFields.ID, episode.id().value())
            .keyword(EpisodeFields.FEED, indexed.feed().toString())
            .sorted(EpisodeFields.FEED, indexed.feed().toString())
            .text(EpisodeFields.TITLE, episode.title())
            .key(EpisodeFields.TITLE_KEY, Keys.text(episode.title()));
    indexed.copyOf().ifPresent(id -> fields.stored(EpisodeFields.COPY_OF, id.value()));
    episode.guid().ifPresent(guid -> fields.keyword(EpisodeFields.GUID, guid));
    episode.published().ifPresent(time -> published(fields, time));
    addresses(fields, episode);
    recording(fields, episode);
    show(fields, indexed.show());
    people(fields, indexed);
    notes(fields, indexed.notes());
    packages(fields, indexed.mentions());
    fields.weighted(EpisodeFields.EVERYTHING, EpisodeTerms.of(indexed, analysis));
    return fields.document();
  }

  private static void published(Fields fields, Instant time) {
    fields
        .number(EpisodeFields.PUBLISHED, time.toEpochMilli())
        .facet(EpisodeFields.YEAR_FACET, Integer.toString(time.atZone(ZoneOffset.UTC).getYear()));
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
        .facet(EpisodeFields.SHOW_FACET, show.title())
        .key(EpisodeFields.SHOW_KEY, key)
        .sorted(EpisodeFields.SHOW_KEY, key);
    show.language().ifPresent(tag -> fields.key(EpisodeFields.LANGUAGE, Keys.language(tag)));
  }

  private static void people(Fields fields, IndexedEpisode indexed) {
    for (String name : EpisodeTerms.people(indexed)) {
      fields.text(EpisodeFields.PERSON, name).facet(EpisodeFields.PERSON_FACET, name);
    }
  }

  private static void packages(Fields fields, List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.kind() == Mention.Kind.PACKAGE) {
        fields
            .words(EpisodeFields.PACKAGE, mention.name())
            .facet(EpisodeFields.PACKAGE_FACET, mention.name())
            .key(EpisodeFields.PACKAGE_NAME_KEY, Keys.packageName(mention.name()));
      }
    }
  }

  private static void notes(Fields fields, ShowNotes notes) {
    fields.text(EpisodeFields.NOTES, notes.text());
    for (Link link : notes.links()) {
      fields
          .stored(EpisodeFields.LINK_URL, link.url().toString())
          .stored(EpisodeFields.LINK_SPAN, link.span())
          .stored(EpisodeFields.LINK_ANCHOR, link.anchor())
          .words(EpisodeFields.LINK_WORDS, link.url() + " " + link.anchor());
    }
    for (Topic topic : notes.topics()) {
      if (Weights.of(topic.kind()) > 1) {
        fields.words(EpisodeFields.HEADING, topic.heading());
      }
    }
  }
}
