package dev.earshot.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RefreshPolicyTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  private final RefreshPolicy policy = new RefreshPolicy(RefreshSettings.DEFAULT);

  @Test
  void newFeedIsCheckedAfterAboutAnHour() {
    NextCheck next = next(new CheckResult.Success(Optional.empty()), FeedHistory.NEW);
    assertThat(next.at()).isBetween(NOW.plusSeconds(3600), NOW.plusSeconds(3960));
    assertThat(next.reason()).isEqualTo("checked every 1 h");
  }

  @Test
  void retryAfterIsKept() {
    NextCheck next =
        next(
            new CheckResult.RetryAfter(Optional.of(Duration.ofDays(2)), "answered 429"),
            FeedHistory.NEW);
    assertThat(next.at()).isAfterOrEqualTo(NOW.plus(Duration.ofDays(2)));
  }

  private NextCheck next(CheckResult result, FeedHistory history) {
    return policy.next(result, history, NOW, new Random(1));
  }
}
