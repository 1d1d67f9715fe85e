package dev.earshot.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.podcast.FetchHints;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefreshPolicyTest {
  /// A Thursday noon.
  private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");

  /// Mondays around 18:00, for half a year up to the Monday before.
  private static final List<Instant> MONDAYS =
      IntStream.range(0, 26)
          .mapToObj(week ->
              Instant.parse("2026-03-02T18:00:00Z")
                  .minus(Duration.ofDays(7L * week))
                  .plus(Duration.ofMinutes(week % 5 * 17 - 30)))
          .toList();

  private static final CheckResult SUCCESS = new CheckResult.Success(Optional.empty());

  private final RefreshPolicy policy = new RefreshPolicy(RefreshSettings.DEFAULT);
  private final Random jitter = new Random(1);

  @Test
  void newFeedIsCheckedAfterAboutAnHour() {
    NextCheck next = next(SUCCESS, FeedHistory.NEW);
    assertThat(next.at()).isBetween(NOW.plusSeconds(3240), NOW.plusSeconds(3600));
    assertThat(next.reason()).isEqualTo("too few episodes to know its rhythm, checked every 1 h");
  }

  @Test
  void mondayShowIsCheckedOftenOnMondayEveningsAndRarelyOnThursdays() {
    int monday = 0;
    int thursday = 0;
    FeedHistory history = published(MONDAYS);
    for (Instant at = NOW; at.isBefore(NOW.plus(Duration.ofDays(7))); ) {
      at = policy.next(SUCCESS, history, at, jitter).at();
      ZonedDateTime time = at.atZone(ZoneOffset.UTC);
      boolean evening = time.getHour() >= 15 && time.getHour() <= 21;
      monday += time.getDayOfWeek() == DayOfWeek.MONDAY && evening ? 1 : 0;
      thursday += time.getDayOfWeek() == DayOfWeek.THURSDAY ? 1 : 0;
    }
    assertThat(monday).isBetween(10, 20);
    assertThat(thursday).isLessThanOrEqualTo(2);
    assertThat(next(SUCCESS, history).reason())
        .isEqualTo("usually publishes Mondays 18:00 ± 1 h UTC");
  }

  @Test
  void dailyShowOnWeekdaysIsNamedAsOne() {
    List<Instant> weekdays =
        IntStream.range(1, 60)
            .mapToObj(day -> Instant.parse("2026-03-05T06:00:00Z").minus(Duration.ofDays(day)))
            .filter(at -> at.atZone(ZoneOffset.UTC).getDayOfWeek().getValue() <= 5)
            .toList();
    assertThat(next(SUCCESS, published(weekdays)).reason())
        .isEqualTo("usually publishes on weekdays 06:00 ± 1 h UTC");
  }

  @Test
  void maxAgeIsWaitedOutAndTheReasonSaysSo() {
    CheckResult cached = new CheckResult.Success(Optional.of(Duration.ofHours(3)));
    NextCheck next = next(cached, FeedHistory.NEW);
    assertThat(next.at()).isAfterOrEqualTo(NOW.plus(Duration.ofHours(3)));
    assertThat(next.reason())
        .isEqualTo(
            "not before 15:00 UTC: max-age 10800 s;"
                + " too few episodes to know its rhythm, checked every 1 h");
  }

  @Test
  void expiresCountsWhereThereIsNoMaxAge() {
    CheckResult cached =
        new CheckResult.Success(Optional.empty(), Optional.of(Duration.ofHours(2)));
    assertThat(next(cached, FeedHistory.NEW).reason())
        .startsWith("not before 14:00 UTC: Expires in 2 h;");
  }

  @Test
  void timeToLiveOfTheFeedIsWaitedOut() {
    FetchHints hints = hints(Optional.of(Duration.ofHours(6)), Set.of(), Set.of());
    NextCheck next = next(SUCCESS, new FeedHistory(0, Optional.empty(), List.of(), hints));
    assertThat(next.at())
        .isBetween(NOW.plus(Duration.ofHours(6)), NOW.plus(Duration.ofMinutes(6 * 60 + 15)));
    assertThat(next.reason()).contains("the feed wants checks every 6 h");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P1D", "P30D", "P5000D"})
  void nobodyCanAskForMoreThanADay(Duration maxAge) {
    assertThat(next(new CheckResult.Success(Optional.of(maxAge)), FeedHistory.NEW).at())
        .isBetween(NOW.plus(Duration.ofHours(24)), NOW.plus(Duration.ofMinutes(24 * 60 + 15)));
  }

  @Test
  void busyFeedIsNotCheckedMoreThanEveryQuarterOfAnHour() {
    List<Instant> everyTenMinutes =
        IntStream.range(0, 500).mapToObj(i -> NOW.minus(Duration.ofMinutes(10L * i))).toList();
    assertThat(next(SUCCESS, published(everyTenMinutes)).at())
        .isBetween(NOW.plus(Duration.ofMinutes(15)), NOW.plus(Duration.ofMinutes(60)));
  }

  @ParameterizedTest
  @CsvSource({"31, P1D", "60, P2D", "150, P5D", "400, P7D", "4000, P7D"})
  void silentFeedIsCheckedLessAndLessOftenUpToAWeek(int days, Duration wait) {
    Instant last = NOW.minus(Duration.ofDays(days));
    List<Instant> old =
        IntStream.range(0, 10).mapToObj(i -> last.minus(Duration.ofDays(7L * i))).toList();
    NextCheck next = next(SUCCESS, published(old));
    assertThat(next.at())
        .isBetween(NOW.plus(wait.multipliedBy(9).dividedBy(10)), NOW.plus(wait.plusHours(1)));
    assertThat(next.reason()).startsWith("silent for " + days + " d, checked every ");
  }

  @Test
  void monthlyShowIsNotSilentAfterSixWeeks() {
    List<Instant> monthly =
        IntStream.range(0, 10).mapToObj(i -> NOW.minus(Duration.ofDays(42 + 30L * i))).toList();
    assertThat(next(SUCCESS, published(monthly)).reason()).startsWith("usually publishes");
  }

  @Test
  void skippedHoursAndDaysAreKeptClearOf() {
    FetchHints hints = hints(Optional.empty(), Set.of(12, 13, 14), Set.of(DayOfWeek.FRIDAY));
    FeedHistory history = new FeedHistory(0, Optional.empty(), List.of(), hints);
    NextCheck next = next(SUCCESS, history);
    assertThat(next.at())
        .isBetween(Instant.parse("2026-03-05T15:00:00Z"), Instant.parse("2026-03-05T15:15:00Z"));
    assertThat(next.reason()).endsWith("; the feed names hours or days to skip");
    Instant night = Instant.parse("2026-03-05T23:30:00Z");
    assertThat(policy.next(SUCCESS, history, night, jitter).at())
        .isBetween(Instant.parse("2026-03-07T00:00:00Z"), Instant.parse("2026-03-07T00:15:00Z"));
  }

  @Test
  void feedThatSkipsEveryDaySkipsNothing() {
    FetchHints hints = hints(Optional.empty(), Set.of(), Set.of(DayOfWeek.values()));
    FeedHistory history = new FeedHistory(0, Optional.empty(), List.of(), hints);
    assertThat(next(SUCCESS, history).at()).isBefore(NOW.plus(Duration.ofHours(2)));
  }

  @Test
  void backoffGrowsFromFiveMinutesToTwoDaysWithFullJitterAndNeverEnds() {
    for (int failures = 0; failures < 2000; failures = failures * 2 + 1) {
      Duration most = Duration.ofMinutes(10).multipliedBy(1L << Math.min(failures, 9));
      Duration ceiling = most.compareTo(Duration.ofDays(2)) < 0 ? most : Duration.ofDays(2);
      FeedHistory history = new FeedHistory(failures, Optional.empty(), List.of(), FetchHints.NONE);
      List<Duration> waits = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        NextCheck next = next(new CheckResult.Failed("no such host"), history);
        assertThat(next.isNever()).isFalse();
        waits.add(Duration.between(NOW, next.at()));
      }
      waits.sort(null);
      assertThat(waits.getFirst())
          .isBetween(Duration.ofMinutes(5), ceiling.dividedBy(2).plusMinutes(5));
      assertThat(waits.getLast()).isBetween(ceiling.dividedBy(2), ceiling);
    }
  }

  @Test
  void backoffSaysWhatFailedAndHowOften() {
    FeedHistory history = new FeedHistory(2, Optional.empty(), List.of(), FetchHints.NONE);
    assertThat(next(new CheckResult.Failed("no such host"), history).reason())
        .isEqualTo("no such host (3 times in a row): tried again within 40 min");
  }

  @Test
  void retryAfterIsWaitedOutEvenBeyondTheLongestBackoff() {
    NextCheck next = next(patience(Duration.ofDays(20)), FeedHistory.NEW);
    assertThat(next.at())
        .isBetween(NOW.plus(Duration.ofDays(20)), NOW.plus(Duration.ofMinutes(20 * 1440 + 16)));
    assertThat(next.reason()).isEqualTo("answered 429");
  }

  @Test
  void patienceWithoutATimeIsAQuarterOfAnHourAtLeast() {
    CheckResult unsaid = new CheckResult.RetryAfter(Optional.empty(), "answered 503");
    assertThat(next(unsaid, FeedHistory.NEW).at()).isAfterOrEqualTo(NOW.plusSeconds(900));
  }

  @Test
  void goneFeedStopsAfterASecond410ADayLater() {
    CheckResult gone = new CheckResult.Gone("answered 410 Gone");
    NextCheck first = next(gone, FeedHistory.NEW);
    assertThat(first.at()).isBetween(NOW.plus(Duration.ofDays(1)), NOW.plus(Duration.ofHours(25)));
    FeedHistory once = FeedHistory.NEW.after(gone, NOW);
    Instant soon = NOW.plus(Duration.ofHours(3));
    assertThat(policy.next(gone, once, soon, jitter).isNever()).isFalse();
    Instant later = NOW.plus(Duration.ofDays(1));
    NextCheck second = policy.next(gone, once.after(gone, soon), later, jitter);
    assertThat(second.isNever()).isTrue();
    assertThat(second.reason()).isEqualTo("answered 410 Gone again a day later: no more checks");
  }

  @Test
  void feedThatCameBackForgetsIts410AndItsFailures() {
    FeedHistory back =
        FeedHistory.NEW
            .after(new CheckResult.Gone("answered 410 Gone"), NOW)
            .after(new CheckResult.Failed("no such host"), NOW)
            .after(SUCCESS, NOW);
    assertThat(back).isEqualTo(FeedHistory.NEW);
  }

  @Test
  void downNetworkAndPatienceCountAgainstNoFeed() {
    FeedHistory failing = new FeedHistory(3, Optional.empty(), List.of(), FetchHints.NONE);
    assertThat(failing.after(new CheckResult.NoNetwork(), NOW)).isEqualTo(failing);
    assertThat(failing.after(patience(Duration.ofHours(1)), NOW)).isEqualTo(failing);
    assertThat(next(new CheckResult.NoNetwork(), failing).at())
        .isBetween(NOW.plus(Duration.ofMinutes(5)), NOW.plus(Duration.ofMinutes(6)));
  }

  @Test
  void thousandFeedsDoNotMeetOnTheHour() {
    long minutes =
        IntStream.range(0, 1000)
            .mapToObj(_ -> next(SUCCESS, FeedHistory.NEW).at().getEpochSecond() / 60)
            .distinct()
            .count();
    assertThat(minutes).isBetween(6L, 7L);
  }

  private static CheckResult patience(Duration after) {
    return new CheckResult.RetryAfter(Optional.of(after), "answered 429");
  }

  private static FeedHistory published(List<Instant> times) {
    return new FeedHistory(0, Optional.empty(), times, FetchHints.NONE);
  }

  private static FetchHints hints(
      Optional<Duration> interval, Set<Integer> hours, Set<DayOfWeek> days) {
    return new FetchHints(Optional.empty(), Optional.empty(), interval, hours, days);
  }

  private NextCheck next(CheckResult result, FeedHistory history) {
    return policy.next(result, history, NOW, jitter);
  }
}
