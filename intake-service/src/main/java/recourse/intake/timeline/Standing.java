package recourse.intake.timeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import recourse.contract.CaseAssigned;
import recourse.contract.CaseOpened;
import recourse.contract.ClarificationReceived;
import recourse.contract.ClarificationRequested;
import recourse.contract.ClockKind;
import recourse.contract.ClosureReason;
import recourse.contract.ComplaintClosed;
import recourse.contract.ComplaintDeescalated;
import recourse.contract.ComplaintEscalated;
import recourse.contract.ComplaintEvent;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolved;
import recourse.contract.ComplaintWithdrawn;
import recourse.contract.DeadlineAtRisk;
import recourse.contract.DeadlineBreached;
import recourse.contract.DeadlineCancelled;
import recourse.contract.DeadlineMet;
import recourse.contract.DeadlineMoved;
import recourse.contract.DeadlinePaused;
import recourse.contract.DeadlineResumed;
import recourse.contract.DeadlineSet;
import recourse.contract.DissatisfactionReported;
import recourse.contract.Outcome;
import recourse.contract.OwnershipTaken;
import recourse.contract.SatisfactionConfirmed;
import recourse.contract.SolutionAgreed;
import recourse.contract.SolutionProposed;
import recourse.contract.SurveyAnswered;
import recourse.intake.deadlines.SqlPromises;

/**
 * Where a complaint stands in the whole house, folded from its events and never stored: whose it
 * is, what it waits for, what was decided, and whether our promises are kept. The same events give
 * the same standing.
 */
public final class Standing {
  /** How far the work on a complaint has come. */
  public enum Stage {
    NEW,
    WITH_TEAM,
    OWNED,
    AWAITING,
    PROPOSED,
    AGREED,
    RESOLVED,
    REOPENED,
    CLOSED,
    WITHDRAWN
  }

  /** How a promise stands. */
  public enum Promise {
    ON_TIME,
    PAUSED,
    AT_RISK,
    MET,
    IN_BREACH,
    CANCELLED
  }

  /** A promise that was made, when it is due (UTC; null where only its verdict is known). */
  public record Deadline(ClockKind kind, Instant dueAt, Promise standing) {}

  /** A clock behind a promise; {@code startedAt} is null where only its verdict was told. */
  private record Clock(Instant startedAt, Deadline deadline) {
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

  private Stage stage = Stage.NEW;
  private Stage stageBeforeWaiting = Stage.NEW;
  private String handler;
  private String team;
  private int escalationLevel;
  private Outcome outcome;
  private Boolean agreed;
  private ClosureReason closure;
  private Boolean satisfied;
  private Integer csat;
  private final Map<UUID, Clock> clocks = new LinkedHashMap<>();

  /** Folds the events of a life, in their order. */
  public static Standing of(List<ComplaintEvent> events) {
    Standing standing = new Standing();
    events.forEach(standing::hear);
    return standing;
  }

  private void hear(ComplaintEvent event) {
    hearOfTheCase(event);
    hearOfTheAnswer(event);
    hearOfTheCustomer(event);
    hearOfPromises(event);
  }

  private void hearOfTheCase(ComplaintEvent event) {
    if (event instanceof CaseOpened) {
      stage = Stage.NEW;
    } else if (event instanceof CaseAssigned assigned) {
      handler = assigned.handler();
      team = assigned.team();
      stage = stage == Stage.AWAITING ? stage : Stage.WITH_TEAM;
    } else if (event instanceof OwnershipTaken taken) {
      handler = taken.handler();
      stage = stage == Stage.AWAITING ? stage : Stage.OWNED;
    } else if (event instanceof ClarificationRequested) {
      stageBeforeWaiting = stage;
      stage = Stage.AWAITING;
    } else if (event instanceof ClarificationReceived) {
      stage = stageBeforeWaiting;
    } else if (event instanceof ComplaintEscalated escalated) {
      escalationLevel = escalated.level();
    } else if (event instanceof ComplaintDeescalated deescalated) {
      escalationLevel = deescalated.level();
    }
  }

  private void hearOfTheAnswer(ComplaintEvent event) {
    if (event instanceof SolutionProposed) {
      stage = Stage.PROPOSED;
    } else if (event instanceof SolutionAgreed) {
      stage = Stage.AGREED;
    } else if (event instanceof ComplaintResolved resolved) {
      stage = Stage.RESOLVED;
      outcome = resolved.outcome();
      agreed = resolved.agreed();
    } else if (event instanceof ComplaintReopened) {
      stage = Stage.REOPENED;
      closure = null;
    } else if (event instanceof ComplaintClosed closed) {
      stage = closed.reason() == ClosureReason.WITHDRAWN ? Stage.WITHDRAWN : Stage.CLOSED;
      closure = closed.reason();
    } else if (event instanceof ComplaintWithdrawn) {
      stage = Stage.WITHDRAWN;
    }
  }

  private void hearOfTheCustomer(ComplaintEvent event) {
    if (event instanceof SurveyAnswered answered) {
      csat = answered.csat();
    } else if (event instanceof SatisfactionConfirmed) {
      satisfied = true;
    } else if (event instanceof DissatisfactionReported) {
      satisfied = false;
    }
  }

  private void hearOfPromises(ComplaintEvent event) {
    if (event instanceof DeadlineSet set) {
      Deadline deadline = new Deadline(set.kind(), set.dueAt(), Promise.ON_TIME);
      clocks.put(set.deadlineId(), new Clock(set.startedAt(), deadline));
    } else if (event instanceof DeadlineMoved moved) {
      Promise standing = known(moved.deadlineId()).map(Deadline::standing).orElse(Promise.ON_TIME);
      promise(moved.deadlineId(), moved.kind(), moved.dueAt(), standing);
    } else if (event instanceof DeadlinePaused paused) {
      promise(paused.deadlineId(), paused.kind(), dueOf(paused.deadlineId()), Promise.PAUSED);
    } else if (event instanceof DeadlineResumed resumed) {
      promise(resumed.deadlineId(), resumed.kind(), resumed.dueAt(), Promise.ON_TIME);
    } else if (event instanceof DeadlineAtRisk risk) {
      promise(risk.deadlineId(), risk.kind(), risk.dueAt(), Promise.AT_RISK);
    } else if (event instanceof DeadlineBreached breached) {
      promise(breached.deadlineId(), breached.kind(), breached.dueAt(), Promise.IN_BREACH);
    } else if (event instanceof DeadlineMet met) {
      promise(met.deadlineId(), met.kind(), met.dueAt(), Promise.MET);
    } else if (event instanceof DeadlineCancelled cancelled) {
      UUID clock = cancelled.deadlineId();
      promise(clock, cancelled.kind(), dueOf(clock), Promise.CANCELLED);
    }
  }

  private void promise(UUID clock, ClockKind kind, Instant dueAt, Promise standing) {
    Clock known = clocks.get(clock);
    Instant startedAt = known == null ? null : known.startedAt();
    clocks.put(clock, new Clock(startedAt, new Deadline(kind, dueAt, standing)));
  }

  private Optional<Deadline> known(UUID clock) {
    return Optional.ofNullable(clocks.get(clock)).map(Clock::deadline);
  }

  private Instant dueOf(UUID clock) {
    return known(clock).map(Deadline::dueAt).orElse(null);
  }

  /** The worst standing of the promises made, or null when none was made. */
  public Promise promiseKept() {
    return deadlines().stream()
        .map(Deadline::standing)
        .filter(standing -> standing != Promise.CANCELLED)
        .max(Enum::compareTo)
        .orElse(null);
  }

  public Stage stage() {
    return stage;
  }

  /** Who was asked to own the case last, or null. */
  public String handler() {
    return handler;
  }

  /** The team it was given to last, or null. */
  public String team() {
    return team;
  }

  public int escalationLevel() {
    return escalationLevel;
  }

  /** The last decision, or null before the first. */
  public Outcome outcome() {
    return outcome;
  }

  /** Whether the customer had agreed to the last solution; null before the first resolution. */
  public Boolean agreed() {
    return agreed;
  }

  /** Why nothing more is owed, or null while something is. */
  public ClosureReason closure() {
    return closure;
  }

  /** What the customer said about the last resolution; null while unconfirmed. */
  public Boolean satisfied() {
    return satisfied;
  }

  /** The last satisfaction score, 1 to 5, or null. */
  public Integer csat() {
    return csat;
  }

  /**
   * The latest promises of each kind, in the order of the kinds: those that began last, and
   * whatever still runs of those before.
   */
  public List<Deadline> deadlines() {
    Map<ClockKind, Instant> latest = new EnumMap<>(ClockKind.class);
    clocks.values().forEach(clock -> latest.merge(clock.kind(), clock.begin(), Standing::later));
    return clocks.values().stream()
        .filter(clock -> SqlPromises.isToTheCustomer(clock.kind()))
        .filter(clock -> !clock.isOver() || clock.begin().equals(latest.get(clock.kind())))
        .map(Clock::deadline)
        .sorted(Comparator.comparing(Deadline::kind))
        .toList();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
