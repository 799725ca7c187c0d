package recourse.followup.model;

import static recourse.followup.model.DeadlineStatus.BREACHED;
import static recourse.followup.model.DeadlineStatus.CANCELLED;
import static recourse.followup.model.DeadlineStatus.MET;
import static recourse.followup.model.DeadlineStatus.PAUSED;
import static recourse.followup.model.DeadlineStatus.RUNNING;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import recourse.contract.ClockKind;
import recourse.contract.DeadlineAtRisk;
import recourse.contract.DeadlineBreached;
import recourse.contract.DeadlineCancelled;
import recourse.contract.DeadlineMet;
import recourse.contract.DeadlineMoved;
import recourse.contract.DeadlinePaused;
import recourse.contract.DeadlineResumed;
import recourse.contract.DeadlineSet;
import recourse.contract.HistoryImported;
import recourse.contract.Priority;
import recourse.followup.policy.BusinessCalendars;
import recourse.followup.policy.Promise;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.time.Identity;

/**
 * A promise with the time in which it is kept. It starts with a receipt or a reopening, stands
 * still while the customer is asked, moves when triage sets another target, warns when little is
 * left, and ends met, missed or cancelled. Everything is judged by when things happened, not by
 * when they were heard: proof that arrives late corrects a breach. What was owed is still met at
 * the very instant it is due. A clock keeps the calendar it was started on.
 *
 * <p>An imported clock has no target, only the date its source promised (or none, only the source's
 * verdict): it is never moved, paused or warned of, and held until its whole history was told.
 */
@Entity
@Table(name = "deadline_clock")
public class DeadlineClock extends Aggregate {
  /** The policy version of a date that another system promised. */
  public static final String PROMISED_AT_SOURCE = "promised-at-source";

  /** The policy version of another system's verdict on its own promise. */
  public static final String VERDICT_OF_SOURCE = "verdict-of-source";

  @Id private UUID id;
  private UUID complaintId;

  @Enumerated(EnumType.STRING)
  private ClockKind kind;

  private int round;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private DeadlineStatus status;

  private Instant startedAt;
  private Instant dueAt;
  private Instant atRiskAt;
  private Instant lookAt;
  private Long targetSeconds;

  @Enumerated(EnumType.STRING)
  private Priority priority;

  @Convert(converter = Pauses.Column.class)
  private Pauses pauses = Pauses.NONE;

  private long pausedSeconds;
  private Instant pausedAt;
  private Instant warnedAt;
  private Instant breachedAt;
  private Instant stoppedAt;
  private boolean held;
  private String policyVersion;
  private String calendarVersion;

  protected DeadlineClock() {}

  private DeadlineClock(UUID complaintId, ClockKind kind, int round, Instant start, String policy) {
    this.id = idOf(complaintId, kind, round);
    this.complaintId = complaintId;
    this.kind = kind;
    this.round = round;
    this.startedAt = start;
    this.policyVersion = policy;
    this.status = RUNNING;
  }

  /** The id of the one clock of this kind and round: heard twice, it is the same clock. */
  public static UUID idOf(UUID complaintId, ClockKind kind, int round) {
    return Identity.derived(complaintId, kind.name() + round);
  }

  /** The id of the clock on the answer that is owed first. */
  public static UUID idOfFirstAnswer(UUID complaintId) {
    return idOf(complaintId, ClockKind.RESOLVE, 1);
  }

  /** The clocks on what we promise with a receipt: to acknowledge, and to answer. */
  public static List<DeadlineClock> promisedHere(
      KnownComplaint complaint, Promise promise, BusinessCalendars calendars) {
    DeadlineClock acknowledge =
        new DeadlineClock(
            complaint.id(), ClockKind.ACKNOWLEDGE, 1, complaint.receivedAt(), promise.version());
    acknowledge.start(promise.toAcknowledge(calendars.current()), calendars);
    return List.of(
        acknowledge, promisedAgain(complaint, complaint.receivedAt(), promise, calendars));
  }

  /** The clock on the answer that is owed in the present round, with a fresh target. */
  public static DeadlineClock promisedAgain(
      KnownComplaint complaint, Instant start, Promise promise, BusinessCalendars calendars) {
    DeadlineClock clock =
        new DeadlineClock(
            complaint.id(), ClockKind.RESOLVE, complaint.round(), start, promise.version());
    clock.priority = complaint.priority();
    clock.start(promise.toResolve(clock.priority, calendars.current()), calendars);
    return clock;
  }

  /** The clock on a date that another system promised, if it promised one. */
  public static List<DeadlineClock> promisedElsewhere(
      UUID complaintId, Instant receivedAt, Instant promisedBy) {
    if (promisedBy == null) {
      return List.of();
    }
    DeadlineClock clock =
        new DeadlineClock(complaintId, ClockKind.RESOLVE, 1, receivedAt, PROMISED_AT_SOURCE);
    clock.held = true;
    clock.dueAt = promisedBy;
    clock.tellSet();
    return List.of(clock);
  }

  /** What another system says of its own promise, if it says anything. */
  public static Optional<DeadlineClock> verdictOfSource(
      KnownComplaint complaint, HistoryImported told) {
    boolean missed = told.targetMissedAt() != null || Boolean.FALSE.equals(told.targetMet());
    if (!missed && told.targetMet() == null) {
      return Optional.empty();
    }
    DeadlineClock clock =
        new DeadlineClock(
            complaint.id(), ClockKind.RESOLVE, 1, complaint.receivedAt(), VERDICT_OF_SOURCE);
    clock.stoppedAt = complaint.lastResolvedAt();
    clock.takeOver(missed, told);
    return Optional.of(clock);
  }

  private void takeOver(boolean missed, HistoryImported told) {
    if (missed) {
      breach(told.targetMissedAt() == null ? told.occurredAt() : told.targetMissedAt());
    } else {
      stoppedAt = stoppedAt == null ? told.occurredAt() : stoppedAt;
      meet();
    }
  }

  private void start(Duration target, BusinessCalendars calendars) {
    targetSeconds = target.toSeconds();
    calendarVersion = calendars.current().version();
    keep(reckoning(calendars));
    planNextLook();
    tellSet();
  }

  private void tellSet() {
    tell(new DeadlineSet(complaintId, startedAt, id, kind, startedAt, dueAt, policyVersion));
  }

  /** Somebody outside was asked. Only the promise to answer stands still for that. */
  public void pause(int number, Instant at, BusinessCalendars calendars) {
    if (mayStandStill()) {
      pauses = pauses.asked(number, at);
      reconsider(at, calendars);
    }
  }

  /** What was asked for is here. */
  public void resume(int number, Instant at, BusinessCalendars calendars) {
    if (mayStandStill()) {
      pauses = pauses.answered(number, at);
      reconsider(at, calendars);
    }
  }

  /** Triage set a priority. Time spent and paused is kept; a breach stays one. */
  public void move(Promise promise, Priority to, Instant at, BusinessCalendars calendars) {
    boolean over = status == RUNNING && dueAt != null && at.isAfter(dueAt);
    if (isOurs() && kind == ClockKind.RESOLVE && !over && DeadlineStep.MOVE.isAllowedIn(status)) {
      Duration target = promise.toResolve(to, calendars.of(calendarVersion));
      boolean same = target.toSeconds() == targetSeconds;
      priority = to;
      if (!same) {
        retarget(target, promise.version(), at, calendars);
      }
    }
  }

  private void retarget(Duration target, String policy, Instant at, BusinessCalendars calendars) {
    take(DeadlineStep.MOVE);
    targetSeconds = target.toSeconds();
    policyVersion = policy;
    Reckoning now = reckoning(calendars);
    keep(now);
    warnedAt = atRiskAt.isAfter(at) ? null : warnedAt;
    tellMoved(at);
    follow(now, at);
    planNextLook();
  }

  /** What was owed was done. Whatever was heard before, the earliest time counts. */
  public void stop(Instant at, BusinessCalendars calendars) {
    if (!isSettledBefore(at)) {
      stoppedAt = at;
      if (isOurs()) {
        keep(reckoning(calendars));
      }
      if (at.isAfter(dueAt)) {
        missBy();
      } else {
        meet();
      }
      planNextLook();
    }
  }

  private boolean isSettledBefore(Instant at) {
    boolean over = status == MET || status == CANCELLED || dueAt == null;
    return over || (stoppedAt != null && !at.isBefore(stoppedAt));
  }

  private void missBy() {
    if (status == BREACHED) {
      take(DeadlineStep.STOP_LATE);
    } else {
      breach(dueAt);
    }
  }

  /** Nothing is owed any more. If the time had run out before, that stays so. */
  public void cancel(Instant at) {
    boolean runOut = dueAt == null || (status != PAUSED && at.isAfter(dueAt));
    if (!runOut && DeadlineStep.CANCEL.isAllowedIn(status) && stoppedAt == null) {
      take(DeadlineStep.CANCEL);
      stoppedAt = at;
      tell(new DeadlineCancelled(complaintId, at, id, kind));
    } else if (runOut && (status == RUNNING || status == BREACHED) && stoppedAt == null) {
      stoppedAt = at;
      missBy();
    }
    planNextLook();
  }

  /** The whole history of an imported complaint was told: now its clock may be judged. */
  public void release(Instant now) {
    held = false;
    planNextLook();
    judge(now);
  }

  /** Looks whether the time is running or has run out; does nothing when neither is so. */
  public void judge(Instant now) {
    if (status == RUNNING && !held && now.isAfter(dueAt)) {
      breach(dueAt);
    } else if (status == RUNNING && isWarningDue(now)) {
      take(DeadlineStep.WARN);
      warnedAt = now;
      tell(new DeadlineAtRisk(complaintId, now, id, kind, dueAt));
    }
    planNextLook();
  }

  private boolean isWarningDue(Instant now) {
    return atRiskAt != null && warnedAt == null && !now.isBefore(atRiskAt);
  }

  private void reconsider(Instant at, BusinessCalendars calendars) {
    Reckoning now = reckoning(calendars);
    boolean moved = !now.dueAt().equals(dueAt) || now.standsStill();
    keep(now);
    if (status == BREACHED && moved) {
      correctBreach(now, at);
    } else {
      follow(now, at);
    }
    planNextLook();
  }

  private void correctBreach(Reckoning now, Instant at) {
    if (stoppedAt == null) {
      take(DeadlineStep.RESTORE);
      breachedAt = null;
      tellMoved(at);
      follow(now, at);
    } else if (!stoppedAt.isAfter(dueAt)) {
      meet();
    } else {
      breachedAt = dueAt;
      tell(new DeadlineBreached(complaintId, dueAt, id, kind, dueAt));
    }
  }

  private void follow(Reckoning now, Instant at) {
    if (status == RUNNING && now.standsStill()) {
      take(DeadlineStep.PAUSE);
      tell(new DeadlinePaused(complaintId, at, id, kind));
    } else if (status == PAUSED && !now.standsStill()) {
      take(DeadlineStep.RESUME);
      tell(new DeadlineResumed(complaintId, at, id, kind, dueAt));
    }
  }

  private void meet() {
    take(DeadlineStep.MEET);
    breachedAt = null;
    tell(new DeadlineMet(complaintId, stoppedAt, id, kind, dueAt));
  }

  private void breach(Instant at) {
    take(DeadlineStep.BREACH);
    breachedAt = at;
    tell(new DeadlineBreached(complaintId, at, id, kind, dueAt));
  }

  private void tellMoved(Instant at) {
    tell(new DeadlineMoved(complaintId, at, id, kind, dueAt, policyVersion));
  }

  private void take(DeadlineStep step) {
    status = step.takenFrom(status);
  }

  private boolean isOurs() {
    return targetSeconds != null;
  }

  private boolean mayStandStill() {
    return isOurs() && kind == ClockKind.RESOLVE && status != MET && status != CANCELLED;
  }

  private Reckoning reckoning(BusinessCalendars calendars) {
    return Reckoning.of(
        startedAt, target(), pauses.unitedUntil(stoppedAt), calendars.of(calendarVersion));
  }

  private void keep(Reckoning now) {
    dueAt = now.dueAt();
    atRiskAt = now.atRiskAt();
    pausedSeconds = now.pausedWorking().toSeconds();
    pausedAt = now.standsStillSince();
  }

  private void planNextLook() {
    boolean watched = status == RUNNING && !held;
    Instant next = warnedAt == null && atRiskAt != null ? atRiskAt : dueAt;
    lookAt = watched ? next : null;
  }

  public UUID id() {
    return id;
  }

  public UUID complaintId() {
    return complaintId;
  }

  public ClockKind kind() {
    return kind;
  }

  /** 1 for the first resolution, one more after each reopening. */
  public int round() {
    return round;
  }

  public DeadlineStatus status() {
    return status;
  }

  public Instant startedAt() {
    return startedAt;
  }

  /** When the time runs out; null for a mere verdict. */
  public Instant dueAt() {
    return dueAt;
  }

  /** When it wants to be looked at; null when time cannot change it now. */
  public Instant lookAt() {
    return lookAt;
  }

  /** The promised working time; null for an imported clock. */
  public Duration target() {
    return targetSeconds == null ? null : Duration.ofSeconds(targetSeconds);
  }

  /** The priority behind the target; null before triage. */
  public Priority priority() {
    return priority;
  }

  public Pauses pauses() {
    return pauses;
  }

  /** The working time of all finished pauses that counted. */
  public Duration pausedWorking() {
    return Duration.ofSeconds(pausedSeconds);
  }

  /** Since when it stands still; null while it does not. */
  public Instant pausedAt() {
    return pausedAt;
  }

  public Instant warnedAt() {
    return warnedAt;
  }

  public Instant breachedAt() {
    return breachedAt;
  }

  /** When what was owed was done, or was no longer owed; null until then. */
  public Instant stoppedAt() {
    return stoppedAt;
  }

  /** Whether it waits for the rest of an imported history before it may be judged. */
  public boolean isHeld() {
    return held;
  }

  public String policyVersion() {
    return policyVersion;
  }

  /** The definition of the calendar it counts on; null for an imported clock. */
  public String calendarVersion() {
    return calendarVersion;
  }
}
