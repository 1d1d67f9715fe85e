package dev.earshot.search.snapshot;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.index.document.StoredText;
import dev.earshot.podcast.Clue;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Purl;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.Document;

/// Reads back what a mention's document stores.
public record StoredMention(Document document) {
  /// The mention.
  ///
  /// @param notes those of its episode
  Mention mention(String notes, List<Clue> clues) {
    return new Mention(
        purl(),
        packageName(),
        Mention.Kind.valueOf(constant(EpisodeFields.KIND)),
        texts(EpisodeFields.VERSION),
        presenters(),
        Mention.Evidence.valueOf(constant(EpisodeFields.EVIDENCE)),
        Boolean.parseBoolean(text(EpisodeFields.PRIMARY)),
        document.getField(EpisodeFields.CONFIDENCE).numericValue().doubleValue(),
        text(EpisodeFields.MENTION_TOPIC),
        quote(notes),
        Optional.ofNullable(document.get(EpisodeFields.URL)).map(URI::create),
        number(EpisodeFields.START).map(Duration::ofMillis),
        clues);
  }

  private String quote(String notes) {
    String span = document.get(EpisodeFields.QUOTE_SPAN);
    return span == null ? text(EpisodeFields.QUOTE) : StoredText.quoted(span, notes);
  }

  /// The full registry name.
  public String packageName() {
    return text(EpisodeFields.PACKAGE_NAME);
  }

  /// Whom the notes attribute a mention to.
  public List<String> presenters() {
    return texts(EpisodeFields.PRESENTER);
  }

  /// The package that a mention names.
  public Purl purl() {
    return Purl.parse(text(EpisodeFields.PURL));
  }

  private String constant(String field) {
    return text(field).toUpperCase(Locale.ROOT);
  }

  private String text(String field) {
    String value = document.get(field);
    return value == null ? "" : value;
  }

  private List<String> texts(String field) {
    return List.of(document.getValues(field));
  }

  private Optional<Long> number(String field) {
    return Optional.ofNullable(document.getField(field)).map(f -> f.numericValue().longValue());
  }
}
