package dev.earshot.parse.json;

import dev.earshot.parse.item.Item;
import dev.earshot.parse.value.Titles;
import dev.earshot.parse.value.Urls;
import dev.earshot.podcast.Extras;
import dev.earshot.podcast.FetchHints;
import dev.earshot.podcast.Person;
import dev.earshot.podcast.Show;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON Feed (jsonfeed.org, versions 1.0 and 1.1).
public record JsonFeed(Show show, FetchHints hints, List<Item> items, int skipped) {
  private static final JsonMapper MAPPER = new JsonMapper();

  public JsonFeed {
    items = List.copyOf(items);
  }

  /// The feed; empty where the text is no JSON, or JSON of another kind.
  public static Optional<JsonFeed> read(URI feed, String text) {
    try {
      return Optional.of(MAPPER.readTree(text))
          .filter(JsonFeed::isFeed)
          .map(root -> read(new Json(root, new Urls(feed))));
    } catch (JacksonException malformed) {
      return Optional.empty();
    }
  }

  private static boolean isFeed(JsonNode root) {
    boolean named = root.path("version").asString("").contains("jsonfeed.org/version/1");
    return root.isObject() && (named || (root.has("title") && root.path("items").isArray()));
  }

  private static JsonFeed read(Json root) {
    List<Json> objects = root.objects("items");
    List<Item> items =
        objects.stream().filter(item -> !item.object().isEmpty()).map(JsonItems::read).toList();
    return new JsonFeed(show(root), hints(root), items, objects.size() - items.size());
  }

  private static Show show(Json root) {
    return new Show(
        root.text("title").map(Titles::oneLine).orElse(""),
        root.url("home_page_url"),
        root.text("description").orElse(""),
        root.text("language"),
        Optional.empty(),
        authors(root),
        new Show.More(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            root.flag("expired"),
            image(root.url("icon").or(() -> root.url("favicon")), List.of())));
  }

  private static FetchHints hints(Json root) {
    return new FetchHints(
        Optional.empty(), root.url("next_url"), Optional.empty(), Set.of(), Set.of());
  }

  /// Version 1.1 has `authors`, 1.0 had one `author`.
  static List<Person> authors(Json object) {
    JsonNode author = object.object().path("author");
    Stream<Json> single =
        author.isObject() ? Stream.of(new Json(author, object.urls())) : Stream.empty();
    return Stream.concat(object.objects("authors").stream(), single)
        .flatMap(person ->
            person.text("name").map(name -> new Person(name, "author", person.url("url"))).stream())
        .distinct()
        .toList();
  }

  static Extras image(Optional<URI> image, List<String> keywords) {
    return new Extras(
        image, keywords, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
  }
}
