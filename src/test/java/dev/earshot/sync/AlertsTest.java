package dev.earshot.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earshot.archive.Alert;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.search.EpisodeSearcher;
import dev.earshot.search.answer.Hit;
import dev.earshot.search.query.SearchQuery;
import dev.earshot.sync.alert.AlertReport;
import dev.earshot.sync.alert.AlertRound;
import dev.earshot.sync.alert.Delivery;
import dev.earshot.sync.alert.DeliveryException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No hit is lost and none told twice, whatever breaks on the way.
class AlertsTest {
  private static final Alert ALERT = new Alert("z", "zebras", Alert.Action.PRINT, List.of());

  @StartStop private final MockWebServer server = new MockWebServer();
  @TempDir private Path folder;
  private SyncFixture world;
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void open() {
    world = new SyncFixture(folder);
    world.archive.alerts().add(ALERT, 0, List.of());
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void hitsThatWereFoundAreDeliveredByALaterProcess() throws Exception {
    sync("/a", item(1), item(2));
    try (EpisodeSearcher searcher = searcher()) {
      round(searcher).match();
    }
    deliver(this::tell);
    deliver(this::tell);
    assertThat(told).containsExactly("Episode 2", "Episode 1");
  }

  @Test
  void crashOnTheWayLosesNothingAndRepeatsNothingThatArrived() throws Exception {
    sync("/a", item(1), item(2), item(3));
    Delivery dies =
        (_, hits, arrived) -> {
          told.add(hits.getFirst().episode().title());
          arrived.accept(List.of(hits.getFirst()));
          throw new OutOfMemoryError("the process ends here");
        };
    assertThatThrownBy(() -> deliver(dies)).isInstanceOf(OutOfMemoryError.class);
    deliver(this::tell);
    assertThat(told).containsExactly("Episode 3", "Episode 2", "Episode 1");
  }

  @Test
  void hitThatCannotBeDeliveredKeepsNoneBack() throws Exception {
    sync("/a", item(1), item(2), item(3));
    Delivery choosy =
        (alert, hits, arrived) -> {
          for (Hit hit : hits) {
            if (hit.episode().title().equals("Episode 3")) {
              throw new DeliveryException("not that one, see https://a:hush@b.example/");
            }
            tell(alert, List.of(hit), arrived);
          }
        };
    AlertReport first = deliver(choosy);
    assertThat(first.problem()).contains("not that one, see https://…@b.example/");
    assertThat(first.waiting()).isEqualTo(3);
    AlertReport second = deliver(choosy);
    assertThat(second.delivered()).isEqualTo(2);
    assertThat(told).containsExactly("Episode 2", "Episode 1");
    assertThat(world.archive.alerts().all().getFirst().problem()).isPresent();
  }

  @Test
  void bugInADeliveryIsAFailureOfThatAlert() throws Exception {
    sync("/a", item(1));
    AlertReport report =
        deliver((_, _, _) -> {
          throw new IllegalStateException("never thought of");
        });
    assertThat(report.problem().orElseThrow()).contains("internal error", "never thought of");
    assertThat(deliver(this::tell).delivered()).isEqualTo(1);
  }

  @Test
  void whatWasToldByWayOfACopyIsNotToldAgain() throws Exception {
    sync("/b", item(1), item(2), item(3));
    deliver(this::tell);
    assertThat(told).hasSize(3);
    sync("/a", item(1), item(2), item(3), item(4));
    deliver(this::tell);
    assertThat(told).hasSize(4).endsWith("Episode 4");
    assertThat(recalled()).isZero();
    assertThat(world.archive.alerts().all().getFirst().hits()).isEqualTo(4);
  }

  @Test
  void originalOfACopyThatWasNeverToldCanBeRecalled() throws Exception {
    sync("/b", item(1), item(2), item(3));
    try (EpisodeSearcher searcher = searcher()) {
      world.archive.alerts().remove("z");
      world
          .archive
          .alerts()
          .add(
              ALERT,
              world.archive.lastSequence(),
              searcher.matching(SearchQuery.of(ALERT.query())));
    }
    sync("/a", item(1), item(2), item(3));
    deliver(this::tell);
    assertThat(told).isEmpty();
    assertThat(recalled()).isEqualTo(3);
  }

  private int recalled() throws Exception {
    try (EpisodeSearcher searcher = searcher()) {
      Set<EpisodeId> all = searcher.matching(SearchQuery.of(ALERT.query()));
      return world.archive.alerts().recall(ALERT.name(), all, SyncFixture.START);
    }
  }

  @Test
  void alertThatCannotBeAskedKeepsNoOtherBack() throws Exception {
    Alert broken = new Alert("a", "zebras", Alert.Action.PRINT, List.of());
    world.archive.alerts().add(broken, 0, List.of());
    sync("/a", item(1));
    AtomicBoolean failed = new AtomicBoolean();
    InstantSource breaksOnce =
        () -> {
          if (failed.compareAndSet(false, true)) {
            throw new IllegalStateException("never thought of");
          }
          return SyncFixture.START;
        };
    try (EpisodeSearcher searcher = EpisodeSearcher.open(world.index(), breaksOnce)) {
      AlertReport report = round(searcher).match().getFirst();
      assertThat(report.alert()).isEqualTo(broken);
      assertThat(report.problem().orElseThrow()).contains("internal error", "never thought of");
      assertThat(round(searcher).deliver(ALERT, this::tell).delivered()).isEqualTo(1);
      assertThat(round(searcher).match()).isEmpty();
      assertThat(round(searcher).deliver(broken, this::tell).delivered()).isEqualTo(1);
    }
  }

  /// An index may lag: its writing was cut short, or another process has an older commit open.
  @Test
  void whatTheIndexLacksIsAskedForOnceItHasIt() throws Exception {
    sync("/a", item(1));
    try (EpisodeSearcher lagging = searcher()) {
      sync("/a", item(1), item(2));
      round(lagging).match();
      assertThat(round(lagging).deliver(ALERT, this::tell).delivered()).isEqualTo(1);
    }
    assertThat(AlertRound.isNeeded(world.archive)).isTrue();
    deliver(this::tell);
    assertThat(told).containsExactly("Episode 1", "Episode 2");
  }

  @Test
  void alertThatIsRemovedMeanwhileStaysRemoved() throws Exception {
    sync("/a", item(1));
    world.archive.alerts().remove("z");
    world.archive.alerts().matched("z", List.of(), Map.of(), 9, SyncFixture.START);
    assertThat(world.archive.alerts().all()).isEmpty();
    assertThat(AlertRound.isNeeded(world.archive)).isFalse();
  }

  private void tell(Alert alert, List<Hit> hits, Consumer<List<Hit>> arrived) {
    hits.forEach(hit -> told.add(hit.episode().title()));
    arrived.accept(hits);
  }

  private AlertReport deliver(Delivery delivery) throws Exception {
    try (EpisodeSearcher searcher = searcher()) {
      AlertRound round = round(searcher);
      round.match();
      return round.deliver(ALERT, delivery);
    }
  }

  private AlertRound round(EpisodeSearcher searcher) {
    return new AlertRound(world.archive, searcher, () -> SyncFixture.START);
  }

  private EpisodeSearcher searcher() throws Exception {
    return EpisodeSearcher.open(world.index(), () -> SyncFixture.START);
  }

  private void sync(String path, String... items) throws Exception {
    server.enqueue(SyncFixture.feed("", items));
    world.run(server.url(path));
  }

  private static String item(int number) {
    // Lines that differ in a number alone would be taken for what the show always says.
    String word = "abcdefgh".substring(number);
    return SyncFixture.item(Integer.toString(number), "zebras and " + word);
  }
}
