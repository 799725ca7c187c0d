package recourse.metrics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import recourse.contract.Channel;
import recourse.contract.ClockKind;
import recourse.contract.ClosureReason;
import recourse.contract.ComplaintAcknowledged;
import recourse.contract.ComplaintClosed;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolved;
import recourse.contract.ComplaintTriaged;
import recourse.contract.ComplaintWithdrawn;
import recourse.contract.Complexity;
import recourse.contract.CustomerKind;
import recourse.contract.DeadlineBreached;
import recourse.contract.DeadlineCancelled;
import recourse.contract.DeadlineMet;
import recourse.contract.DomainEvent;
import recourse.contract.Outcome;
import recourse.contract.Priority;
import recourse.contract.ReopeningReason;
import recourse.contract.Severity;
import recourse.contract.SurveyAnswered;
import recourse.spine.time.Identity;

/** The events of one complaint's life, told one after the other. */
public final class Life {
  private final UUID complaintId;
  private final List<DomainEvent> events = new ArrayList<>();

  private Life(UUID complaintId) {
    this.complaintId = complaintId;
  }

  /** A life of this id, of which nothing happened yet. */
  public static Life of(UUID complaintId) {
    return new Life(complaintId);
  }

  public static Life received(String source, String product, Channel channel, Instant at) {
    return new Life(Identity.next()).registered(source, product, channel, at, null);
  }

  public static Life answeredAtSource(String source, String product, Instant at) {
    return new Life(Identity.next())
        .registered(source, product, Channel.WEB, at, "Closed with explanation");
  }

  public static Life about(String product, String issue, Instant at) {
    Life life = new Life(Identity.next());
    return life.registered(null, product, issue, Channel.WEB, at, null);
  }

  public UUID complaintId() {
    return complaintId;
  }

  public List<DomainEvent> events() {
    return Collections.unmodifiableList(events);
  }

  public Life acknowledged(Instant at) {
    return tell(new ComplaintAcknowledged(complaintId, at, Channel.EMAIL, "agent"));
  }

  public Life triaged(Priority priority, Instant at) {
    return tell(
        new ComplaintTriaged(
            complaintId,
            at,
            "JUDGED",
            "JUDGED",
            Severity.MEDIUM,
            Complexity.ROUTINE,
            priority,
            "1",
            "agent"));
  }

  public Life resolved(int round, Instant at) {
    return tell(new ComplaintResolved(complaintId, at, round, Outcome.UPHELD, true, "handler"));
  }

  public Life reopened(int round, Instant at) {
    return tell(new ComplaintReopened(complaintId, at, round, ReopeningReason.DISSATISFIED));
  }

  public Life closed(Instant at) {
    return tell(new ComplaintClosed(complaintId, at, ClosureReason.UNCONFIRMED));
  }

  public Life withdrawn(Instant at) {
    return tell(new ComplaintWithdrawn(complaintId, at, "agent"));
  }

  public Life met(String clock, ClockKind kind, Instant at) {
    return tell(new DeadlineMet(complaintId, at, id(clock), kind, at));
  }

  public Life breached(String clock, ClockKind kind, Instant at) {
    return tell(new DeadlineBreached(complaintId, at, id(clock), kind, at));
  }

  public Life cancelled(String clock, ClockKind kind, Instant at) {
    return tell(new DeadlineCancelled(complaintId, at, id(clock), kind));
  }

  public Life answered(String survey, int version, int csat, Instant at) {
    return tell(
        new SurveyAnswered(complaintId, at, id(survey), version, csat > 3, csat, null, null));
  }

  /** Anything else that is told of it. */
  public Life and(Function<UUID, DomainEvent> event) {
    return tell(event.apply(complaintId));
  }

  Life registered(
      String source, String product, Channel channel, Instant at, String responseAtSource) {
    return registered(source, product, "DELAY", channel, at, responseAtSource);
  }

  private Life registered(
      String source,
      String product,
      String issue,
      Channel channel,
      Instant at,
      String responseAtSource) {
    return tell(
        new ComplaintRegistered(
            complaintId,
            at,
            "R-" + complaintId,
            channel,
            product,
            issue,
            "customer-1",
            CustomerKind.EXTERNAL,
            null,
            source,
            null,
            responseAtSource));
  }

  private Life tell(DomainEvent event) {
    events.add(event);
    return this;
  }

  private UUID id(String name) {
    return Identity.derived(complaintId, name);
  }
}
