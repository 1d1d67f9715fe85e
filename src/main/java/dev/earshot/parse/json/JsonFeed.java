package dev.earshot.parse.json;

import dev.earshot.parse.item.RawItem;
import dev.earshot.parse.value.Titles;
import dev.earshot.parse.value.Urls;
import dev.earshot.parse.work.TooMuch;
import dev.earshot.parse.work.Work;
import dev.earshot.podcast.Extras;
import dev.earshot.podcast.FetchHints;
import dev.earshot.podcast.Person;
import dev.earshot.podcast.Show;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads JSON Feed (jsonfeed.org, versions 1.0 and 1.1), item by item: what is malformed or cut off
/// costs no item before it.
///
/// @param mends what was malformed, in words
public record JsonFeed(
    Show show, FetchHints hints, List<RawItem> items, int skipped, List<String> mends) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxTokenCount(Work.MOST_VALUES + 1L).build())
                  .build())
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  public JsonFeed {
    items = List.copyOf(items);
    mends = List.copyOf(mends);
  }

  /// The feed; empty where the text is no JSON, or JSON of another kind.
  ///
  /// @throws dev.earshot.parse.work.TooMuch where it has too many values before any item
  public static Optional<JsonFeed> read(URI feed, String text) {
    ObjectNode head = MAPPER.createObjectNode();
    Collected collected = new Collected(new Urls(feed));
    try (JsonParser json = MAPPER.createParser(text)) {
      readWhole(json, head, collected);
    }
    return isFeed(head, collected)
        ? Optional.of(feed(new Json(head, collected.urls), collected))
        : Optional.empty();
  }

  private static void readWhole(JsonParser json, ObjectNode head, Collected collected) {
    try {
      readBounded(json, head, collected);
    } catch (TooMuch hostile) {
      if (collected.items.isEmpty()) {
        throw hostile;
      }
      collected.mends.add(hostile.mend());
    }
  }

  private static void readBounded(JsonParser json, ObjectNode head, Collected collected) {
    try {
      readObject(json, head, collected);
    } catch (JacksonException malformed) {
      collected.work.values(json.currentTokenCount());
      collected.mends.add("malformed JSON");
    }
  }

  private static void readObject(JsonParser json, ObjectNode head, Collected collected) {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return;
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      if (json.nextToken() == JsonToken.START_ARRAY && name.equals("items")) {
        collected.hasItems = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
          collected.add(MAPPER.readTree(json));
        }
      } else {
        head.set(name, MAPPER.readTree(json));
      }
    }
  }

  /// The items as they are read.
  private static final class Collected {
    private final Work work = new Work();
    private final Urls urls;
    private final List<RawItem> items = new ArrayList<>();
    private final List<String> mends = new ArrayList<>();
    private boolean hasItems;
    private int skipped;

    Collected(Urls urls) {
      this.urls = urls;
    }

    void add(JsonNode node) {
      work.item();
      if (node.isObject() && !node.isEmpty()) {
        items.add(JsonItems.read(new Json(node, urls)));
      } else {
        skipped++;
      }
    }
  }

  /// What is malformed and gives no item is no feed.
  private static boolean isFeed(JsonNode head, Collected collected) {
    boolean named = head.path("version").asString("").contains("jsonfeed.org/version/1");
    boolean whole = collected.mends.isEmpty() || !collected.items.isEmpty();
    return whole && (named || (head.has("title") && collected.hasItems));
  }

  private static JsonFeed feed(Json head, Collected collected) {
    return new JsonFeed(
        show(head), hints(head), collected.items, collected.skipped, collected.mends);
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
        Optional.empty(),
        root.url("next_url").filter(Urls::isWeb),
        Optional.empty(),
        Set.of(),
        Set.of());
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
        image,
        keywords,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
