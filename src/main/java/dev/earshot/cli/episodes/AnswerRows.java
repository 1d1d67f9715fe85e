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
import dev.earshot.search.trends.PackageCount;
import dev.earshot.search.trends.PackageCounts;
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
      List.of(
          "id", "show", "title", "published", "link", "snippet", "topic", "score", "guid", "feed");
  private static final List<String> TOPIC =
      List.of(
          "heading",
          "presenters",
          "number",
          "start",
          "kind",
          "show",
          "title",
          "published",
          "id",
          "link");
  private static final List<String> MENTION =
      List.of(
          "name",
          "ecosystem",
          "purl",
          "versions",
          "presenters",
          "topic",
          "start",
          "quote",
          "url",
          "primary",
          "confidence",
          "evidence",
          "kind",
          "published",
          "show",
          "title",
          "link",
          "episode",
          "guid",
          "feed");
  private static final List<String> LINK =
      List.of("url", "text", "show", "title", "published", "id");
  private static final List<String> PACKAGE =
      List.of("name", "ecosystem", "purl", "episodes", "shows", "first", "last");
  private static final List<String> SHOW = List.of("name", "episodes");

  private static final int ALL_SHOWS = 100_000;

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
      case PACKAGES ->
          new Rows(name, PACKAGE, page(packages()).stream().map(Json::packageCount).toList());
      case SHOWS -> new Rows(name, SHOW, Json.counts(page(shows())));
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
          rows.add(Json.mentionOfShow(new EpisodeMention(episode.header(), mention)));
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

  /// The packages that the answers mention, the most mentioned first, on every page.
  List<PackageCount> packages() throws UnusableIndexException {
    return PackageCounts.of(searcher.occurrences(KindOption.PACKAGE.kinds(), query));
  }

  /// The shows of the answers, the one with most first, on every page.
  List<FacetCount> shows() throws UnusableIndexException {
    return searcher
        .facets(query, Set.of(Facet.SHOW), ALL_SHOWS)
        .getOrDefault(Facet.SHOW, List.of());
  }

  /// Those of this page.
  <T> List<T> page(List<T> all) {
    return all.stream().skip(query.offset()).limit(query.limit()).toList();
  }

  /// The answers of this page.
  List<Hit> hits() {
    return hits.hits();
  }
}
