package dev.earshot.search.snapshot;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.podcast.Chapter;
import dev.earshot.podcast.Person;
import dev.earshot.podcast.TranscriptRef;
import dev.earshot.search.answer.Recording;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;

/// Reads back what an episode's document stores beside its notes. An empty text stands for nothing
/// said, so that values stored side by side stay so.
record StoredRecording(Document document) {
  Recording recording() {
    Optional<URI> file =
        Optional.ofNullable(document.get(EpisodeFields.CHAPTERS_FILE)).map(URI::create);
    return new Recording(people(), chapters(), file, transcripts());
  }

  private List<Person> people() {
    String[] names = document.getValues(EpisodeFields.CREDIT_NAME);
    String[] roles = document.getValues(EpisodeFields.CREDIT_ROLE);
    String[] links = document.getValues(EpisodeFields.CREDIT_LINK);
    return IntStream.range(0, names.length)
        .mapToObj(i -> new Person(names[i], roles[i], said(links[i]).map(URI::create)))
        .toList();
  }

  private List<Chapter> chapters() {
    List<Duration> starts =
        Arrays.stream(document.getFields(EpisodeFields.CHAPTER_START))
            .map(IndexableField::numericValue)
            .map(millis -> Duration.ofMillis(millis.longValue()))
            .toList();
    String[] titles = document.getValues(EpisodeFields.CHAPTER_TITLE);
    String[] links = document.getValues(EpisodeFields.CHAPTER_LINK);
    return IntStream.range(0, titles.length)
        .mapToObj(i -> new Chapter(starts.get(i), titles[i], said(links[i]).map(URI::create)))
        .toList();
  }

  private List<TranscriptRef> transcripts() {
    String[] urls = document.getValues(EpisodeFields.TRANSCRIPT_URL);
    String[] types = document.getValues(EpisodeFields.TRANSCRIPT_TYPE);
    String[] languages = document.getValues(EpisodeFields.TRANSCRIPT_LANGUAGE);
    return IntStream.range(0, urls.length)
        .mapToObj(i -> new TranscriptRef(URI.create(urls[i]), said(types[i]), said(languages[i])))
        .toList();
  }

  private static Optional<String> said(String stored) {
    return Optional.of(stored).filter(text -> !text.isEmpty());
  }
}
