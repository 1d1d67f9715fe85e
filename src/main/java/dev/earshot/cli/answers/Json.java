package dev.earshot.cli.answers;

import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Purl;
import dev.earshot.podcast.SafeUrl;
import dev.earshot.podcast.Topic;
import dev.earshot.search.answer.EpisodeDetail;
import dev.earshot.search.answer.EpisodeHeader;
import dev.earshot.search.answer.EpisodeMention;
import dev.earshot.search.answer.Facet;
import dev.earshot.search.answer.FacetCount;
import dev.earshot.search.answer.Hit;
import dev.earshot.search.answer.Hits;
import dev.earshot.search.answer.PackageHistory;
import dev.earshot.search.trends.PackageCount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Answers as JSON objects. The field names are a contract with other programs: README lists them,
/// a test pins them. Times are ISO 8601 in UTC, durations ISO 8601 (`PT1H2M3S`). A field that
/// README marks with `?` is left out where there is nothing to say; every other one is null then.
public final class Json {
  private Json() {}

  /// A page of answers to a search.
  public static Map<String, Object> hits(Hits hits) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("total", hits.total());
    json.put("hits", hits.hits().stream().map(Json::hit).toList());
    if (!hits.remarks().isEmpty()) {
      json.put("remarks", hits.remarks());
    }
    if (!hits.suggestions().isEmpty()) {
      json.put("suggestions", hits.suggestions());
    }
    return json;
  }

  /// A question of many, and its answer.
  public static Map<String, Object> answer(String query, Hits hits) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("query", query);
    json.putAll(hits(hits));
    return json;
  }

  /// How the answers spread, as an object of facets.
  public static Map<String, Object> facets(Map<Facet, List<FacetCount>> counts) {
    Map<String, Object> json = new LinkedHashMap<>();
    counts.forEach(
        (facet, values) -> json.put(facet.name().toLowerCase(Locale.ROOT), counts(values)));
    return json;
  }

  /// How they spread over the values of one facet.
  public static List<Map<String, Object>> counts(List<FacetCount> values) {
    return values.stream().map(Json::count).toList();
  }

  private static Map<String, Object> count(FacetCount value) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", value.value());
    json.put("episodes", value.episodes());
    return json;
  }

  /// One answer to a search.
  public static Map<String, Object> hit(Hit hit) {
    EpisodeHeader episode = hit.episode();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", episode.id().value());
    json.put("feed", SafeUrl.of(episode.feed()));
    json.put("guid", orNull(episode.guid()));
    json.put("show", episode.show());
    json.put("title", episode.title());
    json.put("published", text(episode.published()));
    json.put("link", text(episode.link()));
    json.put("score", hit.score());
    json.put("snippet", hit.snippet().text());
    hit.topic()
        .map(Topic::heading)
        .filter(topic -> !topic.isBlank())
        .ifPresent(topic -> json.put("topic", topic));
    return json;
  }

  /// Every mention of a package.
  ///
  /// @param page those of its mentions that are listed
  /// @param sums what all mentions say together
  /// @param explain whether each mention tells what spoke for and against it
  public static Map<String, Object> packages(
      PackageHistory history,
      List<EpisodeMention> page,
      Map<String, Object> sums,
      boolean explain) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("packages", history.packages().stream().map(Purl::toString).toList());
    json.put("total", history.mentions().size());
    json.putAll(sums);
    json.put("mentions", page.stream().map(found -> mention(found, explain)).toList());
    return json;
  }

  private static Map<String, Object> mention(EpisodeMention found, boolean explain) {
    Map<String, Object> json = mention(found);
    if (explain) {
      json.put("clues", found.mention().clues());
    }
    return json;
  }

  /// A mention with its episode.
  public static Map<String, Object> mention(EpisodeMention found) {
    EpisodeHeader episode = found.episode();
    Mention mention = found.mention();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("feed", SafeUrl.of(episode.feed()));
    json.put("guid", orNull(episode.guid()));
    json.put("episode", episode.id().value());
    json.put("published", text(episode.published()));
    json.put("purl", mention.purl().toString());
    json.put("name", mention.name());
    json.put("kind", mention.kind().name().toLowerCase(Locale.ROOT));
    json.put("ecosystem", mention.purl().type());
    json.put("versions", mention.versions());
    json.put("presenters", mention.presenters());
    json.put("evidence", mention.evidence().name().toLowerCase(Locale.ROOT));
    json.put("primary", mention.primary());
    json.put("confidence", Math.round(1000 * mention.confidence()) / 1000.0);
    json.put("topic", mention.topic());
    json.put("quote", mention.quote());
    mention.url().ifPresent(url -> json.put("url", url.toString()));
    mention.start().ifPresent(start -> json.put("start", start.toString()));
    return json;
  }

  /// The same with the names of show and episode, where only one is told of.
  public static Map<String, Object> mentionOfShow(EpisodeMention found) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("show", found.episode().show());
    json.put("title", found.episode().title());
    json.put("link", text(found.episode().link()));
    json.putAll(mention(found));
    return json;
  }

  /// How often a package is mentioned.
  public static Map<String, Object> packageCount(PackageCount count) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("purl", count.purl().toString());
    json.put("name", count.name());
    json.put("ecosystem", count.purl().type());
    json.put("episodes", count.episodes());
    json.put("shows", count.shows());
    json.put("first", text(count.first()));
    json.put("last", text(count.last()));
    return json;
  }

  /// Episodes, each with what it mentions.
  public static Map<String, Object> episodes(List<EpisodeDetail> found) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("total", found.size());
    json.put("episodes", found.stream().map(Json::episodeWithMentions).toList());
    return json;
  }

  private static Map<String, Object> episodeWithMentions(EpisodeDetail detail) {
    Map<String, Object> json = episode(detail);
    json.putAll(RecordingJson.of(detail.header().feed(), detail.recording()));
    json.put(
        "mentions",
        detail.mentions().stream()
            .map(mention -> mention(new EpisodeMention(detail.header(), mention)))
            .toList());
    return json;
  }

  /// An episode without its mentions.
  public static Map<String, Object> episode(EpisodeDetail detail) {
    EpisodeHeader episode = detail.header();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("feed", SafeUrl.of(episode.feed()));
    json.put("guid", orNull(episode.guid()));
    json.put("id", episode.id().value());
    json.put("show", episode.show());
    json.put("title", episode.title());
    json.put("published", text(episode.published()));
    json.put("link", text(episode.link()));
    json.put("enclosure", orNull(episode.enclosure().map(SafeUrl::of)));
    json.put("duration", text(episode.duration()));
    json.put("season", orNull(episode.season()));
    json.put("number", orNull(episode.number()));
    json.put("notes_text", detail.text());
    json.put("links", detail.links().stream().map(Json::link).toList());
    json.put("topics", detail.topics().stream().map(Json::topic).toList());
    return json;
  }

  /// What names an episode, beside something that stands in it.
  public static Map<String, Object> named(EpisodeHeader episode) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("show", episode.show());
    json.put("title", episode.title());
    json.put("published", text(episode.published()));
    json.put("id", episode.id().value());
    json.put("link", text(episode.link()));
    return json;
  }

  /// A link with its words.
  public static Map<String, Object> link(Link link) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", link.url().toString());
    json.put("text", link.anchor());
    return json;
  }

  /// A part of an episode's notes.
  public static Map<String, Object> topic(Topic topic) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("heading", topic.heading());
    json.put("kind", topic.kind().name().toLowerCase(Locale.ROOT));
    json.put("presenters", topic.presenters());
    topic.number().ifPresent(number -> json.put("number", number));
    topic.start().ifPresent(start -> json.put("start", start.toString()));
    return json;
  }

  private static @org.jspecify.annotations.Nullable Object orNull(Optional<?> value) {
    return value.orElse(null);
  }

  private static @org.jspecify.annotations.Nullable Object orNull(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }

  private static @org.jspecify.annotations.Nullable Object text(Optional<?> value) {
    return value.map(Object::toString).orElse(null);
  }
}
