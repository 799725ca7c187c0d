package recourse.followup.deadlines;

import static recourse.followup.Promises.NO_RULES;
import static recourse.followup.Promises.POLICY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.contract.DomainEvent;
import recourse.contract.Priority;
import recourse.contract.WaitingFor;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.HistoryEvent.Kind;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.sla.SlaRegister;

/** One clock of a complaint, and the history that sets it, learnt event by event. */
final class ClockModel {
  private final KnownComplaint complaint;
  private final UUID clockId;
  private final ClockPlan plan;
  private SlaRegister register;
  private Deadline deadline;

  ClockModel(KnownComplaint complaint, UUID clockId, SlaRegister register) {
    this(complaint, clockId, new ClockPlan(POLICY, NO_RULES), register);
  }

  ClockModel(KnownComplaint complaint, UUID clockId, ClockPlan plan, SlaRegister register) {
    this.complaint = complaint;
    this.clockId = clockId;
    this.plan = plan;
    this.register = register;
    hear(complaint.registration().receivedAt());
  }

  void pause(int number, Instant at) {
    hear(
        at, new HistoryEvent(Kind.CLARIFICATION_REQUESTED, number, at, WaitingFor.CUSTOMER.name()));
  }

  void resume(int number, Instant at) {
    hear(at, HistoryEvent.of(Kind.CLARIFICATION_RECEIVED, number, at));
  }

  void move(Priority priority, Instant at) {
    hear(at, HistoryEvent.of(Kind.PRIORITY, at, priority.name()));
  }

  void stop(Instant at) {
    hear(at, HistoryEvent.of(Kind.RESOLVED, 1, at));
  }

  void cancel(Instant at) {
    hear(at, HistoryEvent.of(Kind.WITHDRAWN, at));
  }

  /** Imported only: the whole history is known. */
  void release(Instant at) {
    hear(at, HistoryEvent.of(Kind.VERDICT, at, ""));
    judge(at);
  }

  void judge(Instant at) {
    if (deadline != null) {
      deadline.judge(at);
    }
  }

  void hear(Instant at, HistoryEvent... events) {
    complaint.learn(List.of(events));
    plan.of(complaint, register).stream()
        .filter(clock -> clock.state().span().id().equals(clockId))
        .forEach(clock -> stand(clock, at));
  }

  private void stand(ComputedClock clock, Instant at) {
    if (deadline == null) {
      deadline = Deadline.set(clock, at);
    } else {
      deadline.follow(clock, at);
    }
  }

  /** The SLA register says more now. */
  void learn(SlaRegister more) {
    register = more;
    hear(more.lastKnownFrom());
  }

  ComputedClock computed() {
    return plan.of(complaint, register).stream()
        .filter(clock -> clock.state().span().id().equals(clockId))
        .findFirst()
        .orElseThrow();
  }

  Deadline clock() {
    return deadline;
  }

  List<DomainEvent> releaseEvents() {
    return deadline.releaseEvents();
  }

  UUID id() {
    return deadline.id();
  }

  DeadlineStatus status() {
    return deadline.status();
  }

  Instant startedAt() {
    return deadline.startedAt();
  }

  Instant dueAt() {
    return deadline.state().dueAt();
  }

  Instant lookAt() {
    return deadline.lookAt();
  }

  Duration target() {
    return deadline.state().target();
  }

  Duration pausedWorking() {
    return deadline.state().pausedWorking();
  }

  Instant pausedAt() {
    return deadline.state().pausedAt();
  }

  Instant breachedAt() {
    return deadline.breachedAt();
  }

  Instant warnedAt() {
    return deadline.warnedAt();
  }

  Instant stoppedAt() {
    return deadline.state().span().stoppedAt();
  }

  int round() {
    return deadline.state().span().round();
  }

  String allowance() {
    return deadline.state().rule().allowance();
  }

  String policyVersion() {
    return deadline.state().rule().version();
  }

  String calendarVersion() {
    return deadline.state().calendarVersion();
  }
}
