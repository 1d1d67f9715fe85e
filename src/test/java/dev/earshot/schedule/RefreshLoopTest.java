package dev.earshot.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Time passes only when the loop sleeps.
@Timeout(60)
class RefreshLoopTest {
  private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

  private final List<Instant> rounds = new ArrayList<>();
  private final List<RuntimeException> errors = new ArrayList<>();
  private Instant now = START;
  private final RefreshLoop loop =
      new RefreshLoop(
          () -> now,
          errors::add,
          time -> {
            if (Thread.interrupted()) {
              throw new InterruptedException();
            }
            now = now.plus(time);
          });

  @Test
  void sleepsUntilSomethingIsDue() {
    run(3, at -> at.plusSeconds(20));
    assertThat(rounds).containsExactly(START, START.plusSeconds(20), START.plusSeconds(40));
  }

  @Test
  void looksAgainAfterAMinuteHoweverLateTheNextCheck() {
    run(3, _ -> START.plus(Duration.ofDays(365)));
    assertThat(rounds).containsExactly(START, START.plusSeconds(60), START.plusSeconds(120));
  }

  @Test
  void doesNotSpinWhereSomethingIsAlwaysDue() {
    run(3, _ -> Instant.MIN);
    assertThat(rounds).containsExactly(START, START.plusSeconds(1), START.plusSeconds(2));
  }

  @Test
  void clockSetBackKeepsNobodyWaiting() {
    run(
        2,
        at -> {
          now = START.minus(Duration.ofDays(2));
          return at.plusSeconds(30);
        });
    Instant back = START.minus(Duration.ofDays(2));
    assertThat(rounds).containsExactly(START, back.plusSeconds(60));
  }

  @Test
  void suspendedLaptopGoesOnAtOnce() {
    run(
        2,
        at -> {
          now = now.plus(Duration.ofHours(8));
          return at.plusSeconds(30);
        });
    assertThat(rounds).containsExactly(START, START.plus(Duration.ofHours(8)).plusSeconds(1));
  }

  @Test
  void errorIsToldAndTheLoopGoesOnAMinuteLater() {
    run(
        2,
        at -> {
          throw new IllegalStateException("at " + at);
        });
    assertThat(rounds).containsExactly(START, START.plusSeconds(60));
    assertThat(errors)
        .first()
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.THROWABLE)
        .hasMessage("at " + START);
  }

  @Test
  void stopInterruptsTheRunningRoundAndWaitsForItsEnd() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch cleanedUp = new CountDownLatch(1);
    Thread runner =
        Thread.ofVirtual()
            .start(() ->
                loop.run(_ -> {
                  running.countDown();
                  try {
                    new CountDownLatch(1).await();
                  } finally {
                    cleanedUp.countDown();
                  }
                  return Instant.MAX;
                }));
    running.await();
    assertThat(loop.stop(Duration.ofSeconds(10))).isTrue();
    assertThat(cleanedUp.getCount()).isZero();
    runner.join();
  }

  @Test
  void stopSaysWhereARoundDoesNotEnd() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    Thread runner =
        Thread.ofVirtual()
            .start(() ->
                loop.run(at -> {
                  running.countDown();
                  awaitDeaf(release);
                  return at;
                }));
    running.await();
    assertThat(loop.stop(Duration.ofMillis(10))).isFalse();
    release.countDown();
    runner.join();
    assertThat(loop.stop(Duration.ZERO)).isTrue();
  }

  @Test
  void stoppedLoopRunsNoRound() throws Exception {
    assertThat(loop.stop(Duration.ZERO)).isTrue();
    loop.run(at -> {
      rounds.add(at);
      return at;
    });
    assertThat(rounds).isEmpty();
  }

  /// Runs so many rounds, then interrupts as stop does.
  private void run(int times, RefreshLoop.Round round) {
    loop.run(at -> {
      rounds.add(at);
      if (rounds.size() == times) {
        Thread.currentThread().interrupt();
      }
      return round.run(at);
    });
  }

  private static void awaitDeaf(CountDownLatch release) {
    while (true) {
      try {
        release.await();
        return;
      } catch (InterruptedException e) {
        // A round that does not listen.
      }
    }
  }
}
