package recourse.followup.deadlines;

import static recourse.followup.Promises.POLICY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.contract.DomainEvent;
import recourse.contract.Priority;
import recourse.contract.WaitingFor;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.rules.TimeRules;
import recourse.followup.sla.SlaRegister;

/** One clock of a complaint, and the life that sets it, told event by event. */
final class ClockModel {
  private final KnownComplaint complaint;
  private final UUID clockId;
  private final ClockPlan plan;
  private SlaRegister book;
  private Deadline clock;

  ClockModel(KnownComplaint complaint, UUID clockId, SlaRegister book) {
    this(complaint, clockId, new ClockPlan(POLICY, TimeRules.EMPTY), book);
  }

  ClockModel(KnownComplaint complaint, UUID clockId, ClockPlan plan, SlaRegister book) {
    this.complaint = complaint;
    this.clockId = clockId;
    this.plan = plan;
    this.book = book;
    hear(complaint.receivedAt());
  }

  void pause(int number, Instant at) {
    hear(at, new HistoryEvent(What.ASKED, number, at, WaitingFor.CUSTOMER.name()));
  }

  void resume(int number, Instant at) {
    hear(at, HistoryEvent.of(What.ANSWERED, number, at));
  }

  void move(Priority priority, Instant at) {
    hear(at, new HistoryEvent(What.PRIORITY, 0, at, priority.name()));
  }

  void stop(Instant at) {
    hear(at, HistoryEvent.of(What.RESOLVED, 1, at));
  }

  void cancel(Instant at) {
    hear(at, HistoryEvent.of(What.ENDED, at));
  }

  /** Imported only: the whole history was told. */
  void release(Instant at) {
    hear(at, new HistoryEvent(What.VERDICT, 0, at, ""));
    judge(at);
  }

  void judge(Instant at) {
    if (clock != null) {
      clock.judge(at);
    }
  }

  void hear(Instant at, HistoryEvent... told) {
    complaint.hear(List.of(told));
    plan.of(complaint, book).stream()
        .filter(reading -> reading.slot().id().equals(clockId))
        .forEach(reading -> show(reading, at));
  }

  private void show(ClockState reading, Instant at) {
    if (clock == null) {
      clock = Deadline.showing(reading, at);
    } else {
      clock.follow(reading, at);
    }
  }

  /** The book of time says more now. */
  void learn(SlaRegister more) {
    book = more;
    hear(more.lastKnownFrom());
  }

  ClockState reading() {
    return plan.of(complaint, book).stream()
        .filter(reading -> reading.slot().id().equals(clockId))
        .findFirst()
        .orElseThrow();
  }

  Deadline clock() {
    return clock;
  }

  List<DomainEvent> releaseEvents() {
    return clock.releaseEvents();
  }

  UUID id() {
    return clock.id();
  }

  DeadlineStatus status() {
    return clock.status();
  }

  Instant startedAt() {
    return clock.startedAt();
  }

  Instant dueAt() {
    return clock.dueAt();
  }

  Instant lookAt() {
    return clock.lookAt();
  }

  Duration target() {
    return clock.target();
  }

  Duration pausedWorking() {
    return clock.pausedWorking();
  }

  Instant pausedAt() {
    return clock.pausedAt();
  }

  Instant breachedAt() {
    return clock.breachedAt();
  }

  Instant warnedAt() {
    return clock.warnedAt();
  }

  Instant stoppedAt() {
    return clock.stoppedAt();
  }

  int round() {
    return clock.round();
  }
}
