package recourse.intake.timeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.ClockKind;
import recourse.contract.ComplaintEvent;
import recourse.contract.DeadlineAtRisk;
import recourse.contract.DeadlineBreached;
import recourse.contract.DeadlineCancelled;
import recourse.contract.DeadlineMet;
import recourse.contract.DeadlineMoved;
import recourse.contract.DeadlinePaused;
import recourse.contract.DeadlineResumed;
import recourse.contract.DeadlineSet;
import recourse.intake.deadlines.TrackPromise;
import recourse.intake.timeline.Standing.Deadline;
import recourse.intake.timeline.Standing.Promise;

/** The promises on a complaint, by their clocks, while a {@link Standing} is folded. */
final class KnownDeadlines {
  private final Map<UUID, Clock> clocks = new LinkedHashMap<>();

  /** A clock behind a promise; {@code startedAt} is null where only its verdict was told. */
  private record Clock(@Nullable Instant startedAt, Deadline deadline) {
    ClockKind kind() {
      return deadline.kind();
    }

    Instant begin() {
      return startedAt == null ? Instant.MIN : startedAt;
    }

    boolean isOver() {
      return switch (deadline.standing()) {
        case MET, IN_BREACH, CANCELLED -> true;
        case ON_TIME, PAUSED, AT_RISK -> false;
      };
    }
  }

  void on(ComplaintEvent event) {
    if (event instanceof DeadlineSet set) {
      Deadline deadline = new Deadline(set.kind(), set.dueAt(), Promise.ON_TIME);
      clocks.put(set.deadlineId(), new Clock(set.startedAt(), deadline));
    } else if (event instanceof DeadlineMoved moved) {
      Clock known = clocks.get(moved.deadlineId());
      Promise standing = known == null ? Promise.ON_TIME : known.deadline().standing();
      keep(moved.deadlineId(), moved.kind(), moved.dueAt(), standing);
    } else if (event instanceof DeadlinePaused paused) {
      keep(paused.deadlineId(), paused.kind(), dueOf(paused.deadlineId()), Promise.PAUSED);
    } else if (event instanceof DeadlineResumed resumed) {
      keep(resumed.deadlineId(), resumed.kind(), resumed.dueAt(), Promise.ON_TIME);
    } else if (event instanceof DeadlineAtRisk risk) {
      keep(risk.deadlineId(), risk.kind(), risk.dueAt(), Promise.AT_RISK);
    } else if (event instanceof DeadlineBreached breached) {
      keep(breached.deadlineId(), breached.kind(), breached.dueAt(), Promise.IN_BREACH);
    } else if (event instanceof DeadlineMet met) {
      keep(met.deadlineId(), met.kind(), met.dueAt(), Promise.MET);
    } else if (event instanceof DeadlineCancelled cancelled) {
      UUID clock = cancelled.deadlineId();
      keep(clock, cancelled.kind(), dueOf(clock), Promise.CANCELLED);
    }
  }

  private void keep(UUID clock, ClockKind kind, @Nullable Instant dueAt, Promise standing) {
    Clock known = clocks.get(clock);
    Instant startedAt = known == null ? null : known.startedAt();
    clocks.put(clock, new Clock(startedAt, new Deadline(kind, dueAt, standing)));
  }

  private @Nullable Instant dueOf(UUID clock) {
    Clock known = clocks.get(clock);
    return known == null ? null : known.deadline().dueAt();
  }

  /** The worst standing of the promises made; null when none was made. */
  @Nullable Promise worst() {
    return latest().stream()
        .map(Deadline::standing)
        .filter(standing -> standing != Promise.CANCELLED)
        .max(Enum::compareTo)
        .orElse(null);
  }

  /**
   * The latest promises of each kind, in the order of the kinds: those that began last, and
   * whatever still runs of those before.
   */
  List<Deadline> latest() {
    Map<ClockKind, Instant> begun = new EnumMap<>(ClockKind.class);
    clocks
        .values()
        .forEach(clock -> begun.merge(clock.kind(), clock.begin(), KnownDeadlines::later));
    return clocks.values().stream()
        .filter(clock -> TrackPromise.isToTheCustomer(clock.kind()))
        .filter(clock -> !clock.isOver() || clock.begin().equals(begun.get(clock.kind())))
        .map(Clock::deadline)
        .sorted(Comparator.comparing(Deadline::kind))
        .toList();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
