package dev.earshot.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.podcast.Feed;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/// Every feed in `src/test/resources/feeds` reads as the `.json` of the same name says: adding a
/// pair is all it takes. `-Dgolden.update=true` writes what is read now, for review as a diff.
class FeedCorpusTest {
  private static final Path FEEDS = Path.of("src/test/resources/feeds");
  private static final URI URL = URI.create("https://pod.example/feed.xml");
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  @ParameterizedTest
  @MethodSource("feeds")
  void readsAsExpected(Path feed) throws Exception {
    String read = read(feed);
    Path golden = golden(feed);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, read);
    }
    assertThat(golden).as("the partner of " + feed).exists();
    assertThat(read).isEqualTo(Files.readString(golden));
  }

  @Test
  void everyGoldenFileHasAFeed() throws IOException {
    try (Stream<Path> files = Files.list(FEEDS)) {
      long golden = files.filter(file -> file.toString().endsWith(".json")).count();
      assertThat(feeds().count()).isGreaterThanOrEqualTo(120).isEqualTo(golden);
    }
  }

  static Stream<Path> feeds() throws IOException {
    try (Stream<Path> files = Files.list(FEEDS)) {
      return files.filter(file -> !file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  private static String read(Path file) throws IOException, NotAFeedException {
    Feed feed = new FeedParser().parse(URL, Files.readAllBytes(file), Optional.empty());
    JsonNode tree = MAPPER.valueToTree(feed);
    prune(tree);
    return MAPPER.writeValueAsString(tree) + "\n";
  }

  /// Leaves out what says nothing, so that a golden file shows what its feed is about.
  private static boolean prune(JsonNode node) {
    if (node.isObject()) {
      Iterator<JsonNode> members = node.iterator();
      while (members.hasNext()) {
        if (prune(members.next())) {
          members.remove();
        }
      }
      return node.isEmpty();
    }
    node.forEach(FeedCorpusTest::prune);
    boolean nothing = node.isNull() || (node.isNumber() && node.intValue() == 0);
    return nothing || (node.isArray() && node.isEmpty()) || node.asString("x").isEmpty();
  }

  private static Path golden(Path feed) {
    String name = feed.getFileName().toString();
    return feed.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".json");
  }
}
