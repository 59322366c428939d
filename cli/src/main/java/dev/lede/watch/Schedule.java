package dev.lede.watch;

import java.time.Duration;
import java.time.Instant;

/** When to look the next time: after a failure later than usual, after each further one later. */
final class Schedule {
  /** However often it failed, once a day is looked. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private static final int MOST_DOUBLINGS = 20;

  private final Duration every;
  private Instant due = Instant.MIN;
  private int failures;

  Schedule(Duration every) {
    this.every = every;
  }

  Instant due() {
    return due;
  }

  void succeeded(Instant now) {
    failures = 0;
    due = now.plus(every);
  }

  void failed(Instant now) {
    failures = Math.min(failures + 1, MOST_DOUBLINGS);
    due = now.plus(atMost(every.multipliedBy(1L << failures)));
  }

  /** Looks again after a time that somebody asked for, and not earlier than usual. */
  void postponed(Instant now, Duration wait) {
    due = now.plus(wait.compareTo(every) > 0 ? wait : every);
  }

  /** Looks again soon. */
  void hurried(Instant now, Duration wait) {
    due = now.plus(wait.compareTo(every) < 0 ? wait : every);
  }

  private Duration atMost(Duration wait) {
    Duration longest = every.compareTo(LONGEST) > 0 ? every : LONGEST;
    return wait.compareTo(longest) > 0 ? longest : wait;
  }
}
