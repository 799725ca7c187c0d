package recourse.followup.deadlines;

import static recourse.followup.deadlines.DeadlineReason.NOT_FOR_REGULATOR;
import static recourse.followup.deadlines.DeadlineReason.NOT_THEN;
import static recourse.followup.deadlines.DeadlineStatus.BREACHED;
import static recourse.followup.deadlines.DeadlineStatus.CANCELLED;
import static recourse.followup.deadlines.DeadlineStatus.MET;
import static recourse.followup.deadlines.DeadlineStatus.PAUSED;
import static recourse.followup.deadlines.DeadlineStatus.RUNNING;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.ClockKind;
import recourse.contract.DeadlineAtRisk;
import recourse.contract.DeadlineBreached;
import recourse.contract.DeadlineCancelled;
import recourse.contract.DeadlineMet;
import recourse.contract.DeadlineMoved;
import recourse.contract.DeadlinePaused;
import recourse.contract.DeadlineResumed;
import recourse.contract.DeadlineSet;
import recourse.contract.RegulatorNotified;
import recourse.followup.rules.RuleEnding;
import recourse.followup.rules.TimeRules;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.Document;
import recourse.spine.refusal.Refusal;
import recourse.spine.time.Identity;

/**
 * A promise or a rule with the time in which it is kept. It stands as computed from all that is
 * known of the complaint, by when things happened and not by when they were heard of, and from the
 * last time the sweep looked at it: so any order of the same events gives the same deadline, and
 * proof that arrives late corrects a verdict. What was owed is still met at the very instant it is
 * due.
 */
@Entity
@Table(name = "deadline")
public class Deadline extends Aggregate {
  @Id private UUID id;
  private UUID complaintId;

  @Enumerated(EnumType.STRING)
  private DeadlineStatus status;

  private Instant startedAt;
  private @Nullable Instant dueAt;
  private @Nullable Instant lookAt;

  /** Whether something may still be owed, in time or not. */
  private boolean open;

  private long computedFrom;
  private @Nullable Instant lookedAt;
  private @Nullable Instant warnedAt;
  private @Nullable Instant breachedAt;
  @Document private ClockState state;

  /** For Hibernate, which fills the fields itself. */
  @SuppressWarnings("NullAway.Init")
  protected Deadline() {}

  private Deadline(ComputedClock clock) {
    id = clock.state().span().id();
    complaintId = clock.state().span().complaintId();
    status = RUNNING;
    state = clock.state();
    startedAt = state.span().startedAt();
    stand(clock);
  }

  /**
   * A deadline that stands like this from the beginning, and says so.
   *
   * @param at when what was heard of now had happened
   */
  static Deadline set(ComputedClock clock, Instant at) {
    Deadline deadline = new Deadline(clock);
    if (deadline.state.verdict() == null) {
      deadline.raiseSet();
    }
    deadline.settle(at, deadline.dueAt, false);
    return deadline;
  }

  /** The id of the one clock of this kind and round: heard of twice, it is the same. */
  public static UUID idOf(UUID complaintId, ClockKind kind, int round) {
    return Identity.derived(complaintId, kind.name() + round);
  }

  /** The id of the clock on the answer that is owed first. */
  public static UUID idOfFirstAnswer(UUID complaintId) {
    return idOf(complaintId, ClockKind.RESOLVE, 1);
  }

  /**
   * Stands as it was computed now, and raises what is different from before.
   *
   * @param at when what was heard of now had happened
   */
  void follow(ComputedClock clock, Instant at) {
    Instant dueBefore = dueAt;
    boolean promisedOtherwise = clock.state().promisesOtherwiseThan(state);
    stand(clock);
    settle(at, dueBefore, promisedOtherwise);
  }

  private void stand(ComputedClock clock) {
    state = clock.state();
    startedAt = state.span().startedAt();
    dueAt = state.dueAt();
    computedFrom = clock.basis().revision();
  }

  /**
   * It turned out that nothing was ever promised: whoever heard of it hears so.
   *
   * @param at when what showed it had happened
   */
  void withdraw(Instant at) {
    if (status != CANCELLED) {
      raise(new DeadlineCancelled(complaintId, at, id, kind()));
    }
  }

  /** Looks whether little time is left or it has run out; does nothing when neither is so. */
  void judge(Instant now) {
    lookedAt = lookedAt == null || now.isAfter(lookedAt) ? now : lookedAt;
    settle(now, dueAt, false);
  }

  /**
   * Somebody says that the regulator was notified. Said again with the same time it is no news.
   *
   * @param notifiedAt when the regulator was notified
   */
  void regulatorNotifiedAt(Instant notifiedAt, Instant now, TimeRules rules, String by) {
    Instant stoppedAt = state.span().stoppedAt();
    if (!rules.asks(state.rule().version(), RuleEnding.REGULATOR_NOTIFIED)) {
      throw new Refusal(
          NOT_FOR_REGULATOR, "No rule asks to tell the regulator: " + state.rule().id() + ".");
    }
    if (notifiedAt.isBefore(startedAt) || notifiedAt.isAfter(now)) {
      throw new Refusal(NOT_THEN, "notifiedAt", "From " + startedAt + " until now.");
    }
    if (stoppedAt != null && !stoppedAt.equals(notifiedAt)) {
      throw new Refusal(DeadlineReason.ENDED, "It ended at " + stoppedAt + ".");
    }
    if (stoppedAt == null) {
      raise(new RegulatorNotified(complaintId, notifiedAt, by));
    }
  }

  private void settle(Instant at, @Nullable Instant dueBefore, boolean promisedOtherwise) {
    DeadlineStatus standing = standing();
    boolean moved = dueAt != null && !dueAt.equals(dueBefore);
    boolean runsOn = standing == RUNNING || standing == PAUSED;
    if (runsOn && DeadlineStep.RESTORE.isAllowedIn(status)) {
      take(DeadlineStep.RESTORE);
      raiseMoved(at);
    } else if (moved && promisedOtherwise && DeadlineStep.MOVE.isAllowedIn(status)) {
      take(DeadlineStep.MOVE);
      raiseMoved(at);
    } else if (moved && status == RUNNING && standing == RUNNING) {
      raiseMoved(at);
    }
    reach(standing, at, moved);
    breachedAt = status == BREACHED ? runOutAt() : null;
    warn();
    planNextLook();
  }

  private void reach(DeadlineStatus standing, Instant at, boolean moved) {
    if (status == PAUSED && (standing == RUNNING || standing == BREACHED)) {
      take(DeadlineStep.RESUME);
      raise(new DeadlineResumed(complaintId, at, id, kind(), due()));
    }
    switch (standing) {
      case RUNNING -> {}
      case PAUSED -> pause(at);
      case MET -> meet();
      case BREACHED -> breach(moved);
      case CANCELLED -> cancel();
    }
  }

  private DeadlineStatus standing() {
    ClockState.SourceVerdict verdict = state.verdict();
    if (dueAt == null) {
      return verdict != null && verdict.missed() ? BREACHED : MET;
    }
    Instant stoppedAt = state.span().stoppedAt();
    if (stoppedAt != null) {
      boolean late = stoppedAt.isAfter(dueAt);
      return late ? runOut() : state.span().cancelled() ? CANCELLED : MET;
    }
    if (state.pausedAt() != null) {
      return PAUSED;
    }
    boolean seen = lookedAt != null && lookedAt.isAfter(dueAt);
    return seen && !state.span().held() ? runOut() : RUNNING;
  }

  private DeadlineStatus runOut() {
    return state.rule().lapses() ? CANCELLED : BREACHED;
  }

  private Instant runOutAt() {
    ClockState.SourceVerdict verdict = state.verdict();
    return verdict != null && verdict.at() != null ? verdict.at() : due();
  }

  private void pause(Instant at) {
    if (status == RUNNING) {
      take(DeadlineStep.PAUSE);
      raise(new DeadlinePaused(complaintId, at, id, kind()));
    }
  }

  private void meet() {
    if (status != MET) {
      take(DeadlineStep.MEET);
      Instant met = Objects.requireNonNull(state.span().stoppedAt(), "what is met has stopped");
      raise(new DeadlineMet(complaintId, met, id, kind(), dueAt));
    }
  }

  private void breach(boolean moved) {
    if (status != BREACHED) {
      take(DeadlineStep.BREACH);
      raise(new DeadlineBreached(complaintId, runOutAt(), id, kind(), dueAt));
    } else if (moved) {
      raise(new DeadlineBreached(complaintId, due(), id, kind(), dueAt));
    } else if (state.span().stoppedAt() != null) {
      take(DeadlineStep.STOP_LATE);
    }
  }

  private void cancel() {
    if (status != CANCELLED) {
      take(DeadlineStep.CANCEL);
      raise(new DeadlineCancelled(complaintId, endedAt(), id, kind()));
    }
  }

  private Instant endedAt() {
    Instant stoppedAt = state.span().stoppedAt();
    return stoppedAt == null || stoppedAt.isAfter(due()) ? due() : stoppedAt;
  }

  /** Said once, while it runs; shown by when little was left, whoever looked when. */
  private void warn() {
    Instant stoppedAt = state.span().stoppedAt();
    Instant seen = stoppedAt != null ? stoppedAt : status == PAUSED ? state.pausedAt() : lookedAt;
    Instant atRiskAt = state.atRiskAt();
    boolean reached =
        atRiskAt != null && seen != null && !seen.isBefore(atRiskAt) && !state.span().held();
    if (reached && atRiskAt != null && warnedAt == null && status == RUNNING) {
      take(DeadlineStep.WARN);
      raise(new DeadlineAtRisk(complaintId, atRiskAt, id, kind(), due()));
    }
    warnedAt = reached ? atRiskAt : null;
  }

  private void planNextLook() {
    boolean watched = status == RUNNING && !state.span().held();
    Instant next = warnedAt == null && state.atRiskAt() != null ? state.atRiskAt() : dueAt;
    lookAt = watched ? next : null;
    open =
        state.span().stoppedAt() == null
            && (status == RUNNING || status == PAUSED || status == BREACHED);
  }

  private void raiseSet() {
    raise(
        new DeadlineSet(
            complaintId, startedAt, id, kind(), startedAt, due(), state.rule().version()));
  }

  private void raiseMoved(Instant at) {
    raise(new DeadlineMoved(complaintId, at, id, kind(), due(), state.rule().version()));
  }

  private void take(DeadlineStep step) {
    status = step.takenFrom(status);
  }

  private ClockKind kind() {
    return state.span().kind();
  }

  /** When the time runs out, of a clock that is no mere verdict. */
  private Instant due() {
    if (dueAt == null) {
      throw new IllegalStateException("deadline " + id + " has no due time");
    }
    return dueAt;
  }

  public UUID id() {
    return id;
  }

  UUID complaintId() {
    return complaintId;
  }

  DeadlineStatus status() {
    return status;
  }

  Instant startedAt() {
    return startedAt;
  }

  /** When it wants to be looked at; absent when time cannot change it now. */
  @Nullable Instant lookAt() {
    return lookAt;
  }

  /** Since when it has been at risk; absent while it was not. */
  @Nullable Instant warnedAt() {
    return warnedAt;
  }

  @Nullable Instant breachedAt() {
    return breachedAt;
  }

  /** The latest version of the register that was known when it was computed. */
  long computedFrom() {
    return computedFrom;
  }

  boolean isOpen() {
    return open;
  }

  /** How its clock stands. */
  ClockState state() {
    return state;
  }

  /** As it is shown; a list does without the explanation. */
  DeadlineView view(@Nullable DeadlineExplanation explanation) {
    Duration paused = state.target() == null ? null : state.pausedWorking();
    return new DeadlineView(
        id,
        complaintId,
        kind(),
        state.span().round(),
        status,
        startedAt,
        dueAt,
        state.target(),
        state.priority(),
        paused,
        state.pausedAt(),
        warnedAt,
        breachedAt,
        state.span().stoppedAt(),
        state.rule().id(),
        state.rule().paragraph(),
        state.rule().allowance(),
        state.rule().version(),
        state.calendarVersion(),
        explanation,
        List.of(),
        version());
  }
}
