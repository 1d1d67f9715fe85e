package dev.earshot.index.document;

import dev.earshot.index.text.AnalysedText;
import dev.earshot.podcast.Enclosure;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Show;
import dev.earshot.podcast.ShowNotes;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;

/// Makes the document that stands for the episode itself, the parent of its block.
final class EpisodeDocument {
  private EpisodeDocument() {}

  static Document of(AnalysedEpisode analysed) {
    IndexedEpisode indexed = analysed.indexed();
    Episode episode = indexed.episode();
    Fields fields =
        new Fields(EpisodeFields.EPISODE, analysed.analysis())
            .key(EpisodeFields.BLOCK, episode.id().value())
            .keyword(EpisodeFields.ID, episode.id().value())
            .sorted(EpisodeFields.ID, episode.id().value())
            .keyword(EpisodeFields.FEED, indexed.feed().toString())
            .scoredText(EpisodeFields.TITLE, episode.title())
            .key(EpisodeFields.TITLE_KEY, Keys.text(episode.title()));
    indexed.copyOf().ifPresent(id -> fields.stored(EpisodeFields.COPY_OF, id.value()));
    episode.guid().ifPresent(guid -> fields.keyword(EpisodeFields.GUID, guid));
    episode.published().ifPresent(time -> published(fields, time));
    addresses(fields, episode);
    recording(fields, episode);
    show(fields, indexed.show());
    people(fields, indexed);
    RecordingFields.put(fields, indexed);
    notes(fields, analysed);
    packages(fields, analysed);
    fields.weighted(EpisodeFields.EVERYTHING, EpisodeTerms.of(analysed));
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
        .key(EpisodeFields.SHOW_KEY, key);
    show.language().ifPresent(tag -> fields.key(EpisodeFields.LANGUAGE, Keys.language(tag)));
  }

  private static void people(Fields fields, IndexedEpisode indexed) {
    for (String name : EpisodeTerms.people(indexed)) {
      fields.text(EpisodeFields.PERSON, name).facet(EpisodeFields.PERSON_FACET, name);
    }
  }

  private static void packages(Fields fields, AnalysedEpisode episode) {
    List<AnalysedText> names = new ArrayList<>();
    for (Mention mention : episode.indexed().mentions()) {
      if (mention.kind() == Mention.Kind.PACKAGE) {
        names.add(episode.analysed(mention.name()));
        fields
            .facet(EpisodeFields.PACKAGE_FACET, mention.name())
            .key(EpisodeFields.PACKAGE_NAME_KEY, Keys.packageName(mention.name()));
      }
    }
    fields.words(EpisodeFields.PACKAGE, AnalysedText.joined(names));
  }

  private static void notes(Fields fields, AnalysedEpisode episode) {
    ShowNotes notes = episode.indexed().notes();
    fields
        .stored(EpisodeFields.NOTES, notes.text())
        .scoredWords(EpisodeFields.NOTES, episode.notes());
    List<AnalysedText> words = new ArrayList<>(episode.urls());
    words.addAll(episode.anchors());
    fields.words(EpisodeFields.LINK_WORDS, AnalysedText.joined(words));
    for (Link link : notes.links()) {
      fields.stored(EpisodeFields.NOTES_LINK, StoredText.of(link, notes.text()));
    }
  }
}
