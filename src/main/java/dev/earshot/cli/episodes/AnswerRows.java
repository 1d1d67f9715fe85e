package dev.earshot.cli.episodes;

import dev.earshot.cli.answers.Json;
import dev.earshot.cli.answers.KindOption;
import dev.earshot.cli.answers.Rows;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Topic;
import dev.earshot.search.EpisodeSearcher;
import dev.earshot.search.answer.EpisodeDetail;
import dev.earshot.search.answer.EpisodeMention;
import dev.earshot.search.answer.Facet;
import dev.earshot.search.answer.FacetCount;
import dev.earshot.search.answer.Hit;
import dev.earshot.search.answer.Hits;
import dev.earshot.search.query.SearchQuery;
import dev.earshot.search.snapshot.UnusableIndexException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The answers to a query in another unit than episodes: what the found episodes hold, or, of
/// packages and shows, how the answers spread over them.
final class AnswerRows {
  private static final List<String> EPISODE =
      List.of("id", "show", "title", "published", "link", "snippet", "topic", "score", "feed");
  private static final List<String> TOPIC =
      List.of("heading", "presenters", "start", "kind", "show", "title", "published", "id", "link");
  private static final List<String> MENTION =
      List.of(
          "name",
          "purl",
          "versions",
          "presenters",
          "topic",
          "start",
          "quote",
          "url",
          "primary",
          "confidence",
          "published",
          "episode",
          "feed");
  private static final List<String> LINK = List.of("url", "text", "show", "title", "id");
  private static final List<String> COUNT = List.of("name", "episodes");

  private final EpisodeSearcher searcher;
  private final SearchQuery query;
  private final Hits hits;

  AnswerRows(EpisodeSearcher searcher, SearchQuery query, Hits hits) {
    this.searcher = searcher;
    this.query = query;
    this.hits = hits;
  }

  Rows of(AnswerUnit unit) throws UnusableIndexException {
    String name = unit.name().toLowerCase(Locale.ROOT);
    return switch (unit) {
      case EPISODES -> new Rows(name, EPISODE, hits.hits().stream().map(Json::hit).toList());
      case TOPICS -> new Rows(name, TOPIC, topics());
      case MENTIONS -> new Rows(name, MENTION, mentions());
      case LINKS -> new Rows(name, LINK, links());
      case PACKAGES -> new Rows(name, COUNT, counts(Facet.PACKAGE));
      case SHOWS -> new Rows(name, COUNT, counts(Facet.SHOW));
    };
  }

  /// Everything about the episodes of this page.
  List<EpisodeDetail> episodes() throws UnusableIndexException {
    List<EpisodeDetail> found = new ArrayList<>();
    for (Hit hit : hits.hits()) {
      searcher.show(hit.episode().id().value()).stream().findFirst().ifPresent(found::add);
    }
    return found;
  }

  /// The part of each episode that answers best.
  private List<Map<String, Object>> topics() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Hit hit : hits.hits()) {
      hit.topic()
          .filter(topic -> !topic.heading().isEmpty())
          .ifPresent(topic -> rows.add(topic(hit, topic)));
    }
    return rows;
  }

  private static Map<String, Object> topic(Hit hit, Topic topic) {
    Map<String, Object> row = Json.topic(topic);
    row.putAll(Json.named(hit.episode()));
    return row;
  }

  private List<Map<String, Object>> mentions() throws UnusableIndexException {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (EpisodeDetail episode : episodes()) {
      for (Mention mention : episode.mentions()) {
        if (KindOption.PACKAGE.takes(mention)) {
          rows.add(Json.mention(new EpisodeMention(episode.header(), mention)));
        }
      }
    }
    return rows;
  }

  /// Without those that a show links every time.
  private List<Map<String, Object>> links() throws UnusableIndexException {
    Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
    for (EpisodeDetail episode : episodes()) {
      for (Link link : episode.links()) {
        if (episode.topics().stream().noneMatch(topic -> isUsual(topic, link))) {
          Map<String, Object> row = Json.link(link);
          row.putAll(Json.named(episode.header()));
          row.remove("link");
          rows.putIfAbsent(link.url().toString(), row);
        }
      }
    }
    return List.copyOf(rows.values());
  }

  private static boolean isUsual(Topic topic, Link link) {
    return topic.kind() == Topic.Kind.BOILERPLATE && topic.span().contains(link.span());
  }

  private List<Map<String, Object>> counts(Facet facet) throws UnusableIndexException {
    List<FacetCount> counts =
        searcher
            .facets(query, Set.of(facet), query.offset() + query.limit())
            .getOrDefault(facet, List.of());
    List<Map<String, Object>> rows = new ArrayList<>();
    for (FacetCount count : counts.stream().skip(query.offset()).toList()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("name", count.value());
      row.put("episodes", count.episodes());
      rows.add(row);
    }
    return rows;
  }
}
