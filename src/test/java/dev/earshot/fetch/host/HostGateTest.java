package dev.earshot.fetch.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Time passes only when the gate waits.
@Timeout(60)
class HostGateTest {
  private static final Duration GAP = Duration.ofSeconds(1);

  private Instant now = Instant.parse("2026-03-02T10:00:00Z");
  private final List<Duration> waits = new ArrayList<>();

  @Test
  void requestsToOneHostStartAGapApart() throws Exception {
    HostGate gate = gate(2, 8, GAP);
    for (int i = 0; i < 3; i++) {
      gate.enter("a").close();
    }
    assertThat(waits).containsExactly(GAP, GAP);
  }

  @Test
  void otherHostsDoNotWait() throws Exception {
    HostGate gate = gate(2, 8, GAP);
    gate.enter("a").close();
    gate.enter("b").close();
    assertThat(waits).isEmpty();
  }

  @Test
  void gapThatHasPassedIsNotWaitedFor() throws Exception {
    HostGate gate = gate(2, 8, GAP);
    gate.enter("a").close();
    now = now.plusMillis(700);
    gate.enter("a").close();
    now = now.plusSeconds(5);
    gate.enter("a").close();
    assertThat(waits).containsExactly(Duration.ofMillis(300));
  }

  @Test
  void noGapMeansNoWaiting() throws Exception {
    HostGate gate = gate(2, 8, Duration.ZERO);
    gate.enter("a").close();
    gate.enter("a").close();
    assertThat(waits).isEmpty();
  }

  @Test
  void clockSetBackMakesNobodyWaitForIt() throws Exception {
    HostGate gate = gate(2, 8, GAP);
    gate.enter("a").close();
    now = now.minus(Duration.ofDays(1));
    gate.enter("a").close();
    assertThat(waits).hasSize(1).allMatch(wait -> wait.compareTo(GAP.multipliedBy(2)) <= 0);
  }

  @Test
  void thirdRequestToAHostWaitsForOneOfTheFirstTwo() throws Exception {
    HostGate gate = gate(2, 8, Duration.ZERO);
    HostGate.Permit first = gate.enter("a");
    HostGate.Permit second = gate.enter("a");
    assertWaitsUntil(gate, "a", first);
    second.close();
  }

  @Test
  void requestsBeyondTheTotalWaitForAnyOfTheOthers() throws Exception {
    HostGate gate = gate(2, 2, Duration.ZERO);
    HostGate.Permit first = gate.enter("a");
    HostGate.Permit second = gate.enter("b");
    assertWaitsUntil(gate, "c", second);
    first.close();
  }

  private static void assertWaitsUntil(HostGate gate, String host, HostGate.Permit release)
      throws InterruptedException {
    Thread thread = Thread.ofPlatform().start(() -> pass(gate, host));
    while (thread.getState() != Thread.State.WAITING && thread.isAlive()) {
      Thread.onSpinWait();
    }
    assertThat(thread.getState()).isEqualTo(Thread.State.WAITING);
    release.close();
    thread.join();
  }

  private static void pass(HostGate gate, String host) {
    try (HostGate.Permit _ = gate.enter(host)) {
      assertThat(host).isNotEmpty();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void interruptedWaitGivesItsPlaceBack() throws Exception {
    CountDownLatch waiting = new CountDownLatch(1);
    HostGate gate =
        new HostGate(
            1,
            1,
            GAP,
            () -> now,
            _ -> {
              waiting.countDown();
              throw new InterruptedException();
            });
    gate.enter("a").close();
    assertThatThrownBy(() -> gate.enter("a")).isInstanceOf(InterruptedException.class);
    assertThat(waiting.getCount()).isZero();
    now = now.plusSeconds(10);
    gate.enter("a").close();
  }

  private HostGate gate(int perHost, int total, Duration gap) {
    return new HostGate(
        perHost,
        total,
        gap,
        () -> now,
        wait -> {
          waits.add(wait);
          now = now.plus(wait);
        });
  }
}
