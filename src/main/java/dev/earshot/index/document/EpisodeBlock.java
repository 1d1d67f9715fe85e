package dev.earshot.index.document;

import dev.earshot.index.text.Terms;
import dev.earshot.index.text.WeightedTerms;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Purl;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;

/// Makes the block of documents that stands for an episode.
public final class EpisodeBlock {
  /// An extension of an editor, `publisher.name`, which answers to its name alone, too.
  private static final Pattern EXTENSION = Pattern.compile("[\\w-]++\\.(\\p{Alpha}[\\w.-]{2,}+)");

  private EpisodeBlock() {}

  /// Topics, mentions, and last the episode.
  public static List<Document> of(IndexedEpisode indexed, Terms analysis) {
    AnalysedEpisode episode = AnalysedEpisode.of(indexed, analysis);
    EpisodeId id = indexed.episode().id();
    List<Document> block = new ArrayList<>();
    for (Topic topic : indexed.notes().topics()) {
      block.add(topic(id, topic, episode));
    }
    for (Mention mention : indexed.mentions()) {
      block.add(mention(id, mention, episode));
    }
    block.add(EpisodeDocument.of(episode));
    if (indexed.copyOf().isPresent()) {
      block.forEach(Fields::markCopy);
    }
    return block;
  }

  private static Document topic(EpisodeId id, Topic topic, AnalysedEpisode episode) {
    Fields fields =
        new Fields(EpisodeFields.TOPIC, episode.analysis())
            .key(EpisodeFields.BLOCK, id.value())
            .key(EpisodeFields.TOPIC_KIND, name(topic.kind()))
            .told(EpisodeFields.TOLD_TOPIC, StoredText.of(topic));
    int weight = Weights.of(topic.kind());
    if (weight > 0) {
      WeightedTerms terms = new WeightedTerms();
      terms
          .add(episode.notes(), topic.span(), weight)
          .add(episode.analysed(topic.heading()), Weights.HEADING);
      fields.weighted(EpisodeFields.TOPIC_TEXT, terms);
    }
    return fields.document();
  }

  private static Document mention(EpisodeId id, Mention mention, AnalysedEpisode episode) {
    Fields fields =
        new Fields(EpisodeFields.MENTION, episode.analysis())
            .key(EpisodeFields.BLOCK, id.value())
            .stored(EpisodeFields.PACKAGE_NAME, mention.name())
            .keyword(EpisodeFields.KIND, name(mention.kind()))
            .keyword(EpisodeFields.EVIDENCE, name(mention.evidence()))
            .keyword(EpisodeFields.PRIMARY, Boolean.toString(mention.primary()))
            .number(EpisodeFields.CONFIDENCE, mention.confidence())
            .stored(EpisodeFields.MENTION_TOPIC, mention.topic());
    quote(fields, mention.quote(), episode.indexed().notes().text());
    purl(fields, mention.purl());
    Stream.of(mention.name(), mention.purl().fullName(), mention.purl().toString())
        .map(Keys::packageName)
        .distinct()
        .forEach(key -> fields.key(EpisodeFields.PACKAGE_KEY, key));
    mention.versions().forEach(version -> fields.stored(EpisodeFields.VERSION, version));
    mention.presenters().forEach(name -> fields.stored(EpisodeFields.PRESENTER, name));
    mention.url().ifPresent(url -> fields.stored(EpisodeFields.URL, url.toString()));
    mention.start().ifPresent(start -> fields.stored(EpisodeFields.START, start));
    mention.clues().forEach(clue -> fields.facet(EpisodeFields.CLUE, StoredText.of(clue)));
    return fields.document();
  }

  /// The notes are stored anyway.
  private static void quote(Fields fields, String quote, String notes) {
    int start = notes.indexOf(quote);
    if (start < 0) {
      fields.stored(EpisodeFields.QUOTE, quote);
    } else {
      fields.stored(EpisodeFields.QUOTE_SPAN, new Span(start, start + quote.length()));
    }
  }

  private static void purl(Fields fields, Purl purl) {
    fields
        .keyword(EpisodeFields.PURL, purl.toString())
        .key(EpisodeFields.PURL_TYPE, purl.type())
        .key(EpisodeFields.PACKAGE_LAST_KEY, Keys.packageName(purl.name()));
    Matcher extension = EXTENSION.matcher(purl.name());
    if (purl.type().equals("generic") && extension.matches()) {
      fields.key(EpisodeFields.PACKAGE_LAST_KEY, Keys.packageName(extension.group(1)));
    }
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
