package recourse.followup.deadlines;

import static recourse.followup.deadlines.DeadlineReason.NOT_FOR_REGULATOR;
import static recourse.followup.deadlines.DeadlineReason.NOT_THEN;
import static recourse.followup.deadlines.DeadlineStatus.BREACHED;
import static recourse.followup.deadlines.DeadlineStatus.CANCELLED;
import static recourse.followup.deadlines.DeadlineStatus.MET;
import static recourse.followup.deadlines.DeadlineStatus.PAUSED;
import static recourse.followup.deadlines.DeadlineStatus.RUNNING;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
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
import recourse.contract.Priority;
import recourse.contract.RegulatorNotified;
import recourse.followup.complaints.Pauses;
import recourse.followup.rules.RuleEnding;
import recourse.followup.rules.TimeRules;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.refusal.Refusal;
import recourse.spine.time.Identity;

/**
 * A promise or a rule with the time in which it is kept. What it shows is drawn from all that was
 * told of the complaint, by when things happened and not by when they were heard, and from the last
 * time the sweep looked at it: so any order of the same events gives the same clock, and proof that
 * arrives late corrects a verdict. What was owed is still met at the very instant it is due.
 */
@Entity
@Table(name = "deadline")
public class Deadline extends Aggregate {
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
  private boolean noLongerOwed;
  private boolean lapses;
  private Instant missedAtSource;
  private Instant lookedAt;
  private String ruleId;
  private String paragraph;
  private String allowance;
  private String policyVersion;
  private String calendarVersion;
  private long computedFrom;

  protected Deadline() {}

  /** A clock that shows this reading from the beginning, and tells so. */
  public static Deadline showing(ClockState reading, Instant at) {
    Deadline clock = new Deadline();
    clock.id = reading.slot().id();
    clock.complaintId = reading.slot().complaintId();
    clock.kind = reading.slot().kind();
    clock.round = reading.slot().round();
    clock.status = RUNNING;
    clock.show(reading);
    if (reading.verdict() == null) {
      clock.tellSet();
    }
    clock.settle(at, clock.dueAt, false);
    return clock;
  }

  /** The id of the one clock of this kind and round: heard twice, it is the same clock. */
  public static UUID idOf(UUID complaintId, ClockKind kind, int round) {
    return Identity.derived(complaintId, kind.name() + round);
  }

  /** The id of the clock on the answer that is owed first. */
  public static UUID idOfFirstAnswer(UUID complaintId) {
    return idOf(complaintId, ClockKind.RESOLVE, 1);
  }

  /**
   * Shows what the life told so far amounts to, and tells what is different from before.
   *
   * @param at when what was heard now had happened
   */
  public void follow(ClockState reading, Instant at) {
    Instant dueBefore = dueAt;
    String promiseBefore = promise();
    show(reading);
    settle(at, dueBefore, !promise().equals(promiseBefore));
  }

  /**
   * It turned out that nothing was ever promised: whoever was told of it is told so.
   *
   * @param at when what showed it had happened
   */
  public void withdraw(Instant at) {
    if (status != CANCELLED) {
      raise(new DeadlineCancelled(complaintId, at, id, kind));
    }
  }

  private String promise() {
    return targetSeconds + " " + policyVersion + " " + calendarVersion;
  }

  private void show(ClockState reading) {
    ClockState.Slot slot = reading.slot();
    startedAt = slot.startedAt();
    stoppedAt = slot.stoppedAt();
    noLongerOwed = slot.cancelled();
    held = slot.held();
    show(slot.rule());
    dueAt = reading.dueAt();
    atRiskAt = reading.atRiskAt();
    targetSeconds = reading.target() == null ? null : reading.target().toSeconds();
    priority = reading.priority();
    pauses = reading.pauses();
    pausedSeconds = reading.pausedWorking().toSeconds();
    pausedAt = reading.pausedAt();
    calendarVersion = reading.calendarVersion();
    computedFrom = reading.basis().revision();
    if (reading.verdict() != null) {
      missedAtSource = reading.verdict().at();
    }
  }

  private void show(ClockState.SetBy rule) {
    ruleId = rule.id();
    paragraph = rule.paragraph();
    allowance = rule.allowance();
    lapses = rule.lapses();
    policyVersion = rule.version();
  }

  /** Looks whether the time is running or has run out; does nothing when neither is so. */
  public void judge(Instant now) {
    lookedAt = lookedAt == null || now.isAfter(lookedAt) ? now : lookedAt;
    settle(now, dueAt, false);
  }

  /**
   * Somebody says that the regulator was told. Told again with the same time it is no news.
   *
   * @param toldAt when the regulator was told
   */
  public void regulatorToldAt(Instant toldAt, Instant now, TimeRules rules, String by) {
    if (!rules.asks(policyVersion, RuleEnding.REGULATOR_NOTIFIED)) {
      throw new Refusal(NOT_FOR_REGULATOR, "No rule asks to tell the regulator: " + ruleId + ".");
    }
    if (toldAt.isBefore(startedAt) || toldAt.isAfter(now)) {
      throw new Refusal(NOT_THEN, "notifiedAt", "From " + startedAt + " until now.");
    }
    if (stoppedAt != null && !stoppedAt.equals(toldAt)) {
      throw new Refusal(DeadlineReason.ENDED, "It ended at " + stoppedAt + ".");
    }
    if (stoppedAt == null) {
      raise(new RegulatorNotified(complaintId, toldAt, by));
    }
  }

  private void settle(Instant at, Instant dueBefore, boolean promiseChanged) {
    DeadlineStatus standing = standing();
    boolean moved = dueAt != null && !dueAt.equals(dueBefore);
    boolean runsOn = standing == RUNNING || standing == PAUSED;
    if (runsOn && DeadlineStep.RESTORE.isAllowedIn(status)) {
      take(DeadlineStep.RESTORE);
      tellMoved(at);
    } else if (moved && promiseChanged && DeadlineStep.MOVE.isAllowedIn(status)) {
      take(DeadlineStep.MOVE);
      tellMoved(at);
    } else if (moved && status == RUNNING && standing == RUNNING) {
      tellMoved(at);
    }
    reach(standing, at, moved);
    breachedAt = status == BREACHED ? runOutAt() : null;
    warn();
    planNextLook();
  }

  private void reach(DeadlineStatus standing, Instant at, boolean moved) {
    if (status == PAUSED && (standing == RUNNING || standing == BREACHED)) {
      take(DeadlineStep.RESUME);
      raise(new DeadlineResumed(complaintId, at, id, kind, dueAt));
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
    if (dueAt == null) {
      return missedAtSource == null ? MET : BREACHED;
    }
    if (stoppedAt != null) {
      boolean late = stoppedAt.isAfter(dueAt);
      return late ? runOut() : noLongerOwed ? CANCELLED : MET;
    }
    if (pausedAt != null) {
      return PAUSED;
    }
    return !held && lookedAt != null && lookedAt.isAfter(dueAt) ? runOut() : RUNNING;
  }

  private DeadlineStatus runOut() {
    return lapses ? CANCELLED : BREACHED;
  }

  private Instant runOutAt() {
    return dueAt == null ? missedAtSource : dueAt;
  }

  private void pause(Instant at) {
    if (status == RUNNING) {
      take(DeadlineStep.PAUSE);
      raise(new DeadlinePaused(complaintId, at, id, kind));
    }
  }

  private void meet() {
    if (status != MET) {
      take(DeadlineStep.MEET);
      raise(new DeadlineMet(complaintId, stoppedAt, id, kind, dueAt));
    }
  }

  private void breach(boolean moved) {
    if (status != BREACHED) {
      take(DeadlineStep.BREACH);
      raise(new DeadlineBreached(complaintId, runOutAt(), id, kind, dueAt));
    } else if (moved) {
      raise(new DeadlineBreached(complaintId, dueAt, id, kind, dueAt));
    } else if (stoppedAt != null) {
      take(DeadlineStep.STOP_LATE);
    }
  }

  private void cancel() {
    if (status != CANCELLED) {
      take(DeadlineStep.CANCEL);
      raise(new DeadlineCancelled(complaintId, endedAt(), id, kind));
    }
  }

  private Instant endedAt() {
    return stoppedAt == null || stoppedAt.isAfter(dueAt) ? dueAt : stoppedAt;
  }

  /** Told once, while it runs; shown by when little was left, whoever looked when. */
  private void warn() {
    Instant seen = stoppedAt != null ? stoppedAt : status == PAUSED ? pausedAt : lookedAt;
    boolean reached = atRiskAt != null && seen != null && !seen.isBefore(atRiskAt);
    boolean news = reached && warnedAt == null && status == RUNNING && !held;
    warnedAt = reached && !held ? atRiskAt : null;
    if (news) {
      take(DeadlineStep.WARN);
      raise(new DeadlineAtRisk(complaintId, atRiskAt, id, kind, dueAt));
    }
  }

  private void tellSet() {
    raise(new DeadlineSet(complaintId, startedAt, id, kind, startedAt, dueAt, policyVersion));
  }

  private void tellMoved(Instant at) {
    raise(new DeadlineMoved(complaintId, at, id, kind, dueAt, policyVersion));
  }

  private void take(DeadlineStep step) {
    status = step.takenFrom(status);
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

  /** Since when it has been at risk; null while it was not. */
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

  /** The rule it is set by. */
  public String ruleId() {
    return ruleId;
  }

  /** Where that rule is written. */
  public String paragraph() {
    return paragraph;
  }

  /** How much time the rule allows, in words; null for the house's own promises. */
  public String allowance() {
    return allowance;
  }

  /** Whether it is a chance, not an obligation: running out is no breach. */
  public boolean lapses() {
    return lapses;
  }

  public String policyVersion() {
    return policyVersion;
  }

  /** The calendar it counts on; null where the date was told. */
  public String calendarVersion() {
    return calendarVersion;
  }

  /** Whether another system promised, and not we. */
  public boolean isOfSource() {
    return policyVersion.equals(PROMISED_AT_SOURCE) || policyVersion.equals(VERDICT_OF_SOURCE);
  }

  /** The latest entry of the book of time that was known when it was drawn. */
  public long computedFrom() {
    return computedFrom;
  }

  /** Whether something may still be owed, in time or not. */
  public boolean isOpen() {
    return stoppedAt == null && (status == RUNNING || status == PAUSED || status == BREACHED);
  }
}
