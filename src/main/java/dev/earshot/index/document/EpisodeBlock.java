package dev.earshot.index.document;

import dev.earshot.index.text.Terms;
import dev.earshot.index.text.WeightedTerms;
import dev.earshot.podcast.Clue;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Purl;
import dev.earshot.podcast.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;

/// Makes the block of documents that stands for an episode.
public final class EpisodeBlock {
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
      block.add(mention(id, mention, analysis));
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
            .stored(EpisodeFields.TOPIC_HEADING, topic.heading())
            .keyword(EpisodeFields.TOPIC_KIND, name(topic.kind()))
            .stored(EpisodeFields.TOPIC_SPAN, topic.span());
    int weight = Weights.of(topic.kind());
    if (weight > 0) {
      WeightedTerms terms = new WeightedTerms();
      terms
          .add(episode.notes(), topic.span(), weight)
          .add(episode.analysed(topic.heading()), Weights.HEADING);
      fields.weighted(EpisodeFields.TOPIC_TEXT, terms);
    }
    topic.number().ifPresent(n -> fields.stored(EpisodeFields.TOPIC_NUMBER, n));
    topic.presenters().forEach(name -> fields.text(EpisodeFields.TOPIC_PRESENTER, name));
    topic.start().ifPresent(start -> fields.stored(EpisodeFields.TOPIC_START, start));
    return fields.document();
  }

  private static Document mention(EpisodeId id, Mention mention, Terms analysis) {
    Fields fields =
        new Fields(EpisodeFields.MENTION, analysis)
            .key(EpisodeFields.BLOCK, id.value())
            .stored(EpisodeFields.PACKAGE_NAME, mention.name())
            .keyword(EpisodeFields.KIND, name(mention.kind()))
            .keyword(EpisodeFields.EVIDENCE, name(mention.evidence()))
            .keyword(EpisodeFields.PRIMARY, Boolean.toString(mention.primary()))
            .number(EpisodeFields.CONFIDENCE, mention.confidence())
            .stored(EpisodeFields.MENTION_TOPIC, mention.topic())
            .stored(EpisodeFields.QUOTE, mention.quote());
    purl(fields, mention.purl());
    Stream.of(mention.name(), mention.purl().fullName(), mention.purl().toString())
        .map(Keys::packageName)
        .distinct()
        .forEach(key -> fields.key(EpisodeFields.PACKAGE_KEY, key));
    mention.versions().forEach(version -> fields.stored(EpisodeFields.VERSION, version));
    mention.presenters().forEach(name -> fields.text(EpisodeFields.PRESENTER, name));
    mention.url().ifPresent(url -> fields.stored(EpisodeFields.URL, url.toString()));
    mention.start().ifPresent(start -> fields.stored(EpisodeFields.START, start));
    for (Clue clue : mention.clues()) {
      fields
          .stored(EpisodeFields.CLUE_SIGN, clue.sign())
          .stored(EpisodeFields.CLUE_WEIGHT, Double.toString(clue.weight()));
    }
    return fields.document();
  }

  private static void purl(Fields fields, Purl purl) {
    fields
        .keyword(EpisodeFields.PURL, purl.toString())
        .keyword(EpisodeFields.PURL_TYPE, purl.type())
        .stored(EpisodeFields.PURL_NAME, purl.name())
        .key(EpisodeFields.PACKAGE_LAST_KEY, Keys.packageName(lastPart(purl.name())));
    purl.namespace().ifPresent(space -> fields.stored(EpisodeFields.PURL_NAMESPACE, space));
  }

  private static String lastPart(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
