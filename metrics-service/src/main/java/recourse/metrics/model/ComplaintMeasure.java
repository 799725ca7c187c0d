package recourse.metrics.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintTriaged;
import recourse.contract.Priority;

/**
 * What has been heard of one complaint so far. Parts may be missing, for facts arrive in any order;
 * merging two measures of the same complaint never depends on which came first.
 *
 * @param complaintId the complaint
 * @param registration how it was received; null until that was heard
 * @param acknowledgedAt the first acknowledgement; null if none
 * @param triage the latest judgement; null if none
 * @param lastResolvedAt the latest resolution; null if none
 * @param withdrawnAt when it was taken back; null if it was not
 * @param reopened whether some resolution did not hold
 */
public record ComplaintMeasure(
    UUID complaintId,
    Registration registration,
    Instant acknowledgedAt,
    Triage triage,
    Instant lastResolvedAt,
    Instant withdrawnAt,
    boolean reopened) {

  /** The source of a complaint that was not imported. */
  public static final String LIVE = "live";

  /**
   * How it was received. A complaint is registered once.
   *
   * @param source the system it was imported from, or {@link #LIVE}
   * @param answeredAtSource whether the source says it was answered but not when
   */
  public record Registration(
      Instant receivedAt,
      String channel,
      String product,
      String issue,
      String source,
      boolean answeredAtSource) {}

  /** A judgement of its urgency; of two at the same instant the less urgent counts. */
  public record Triage(Instant at, Priority priority) {
    private static final Comparator<Triage> BY_TIME =
        Comparator.comparing(Triage::at).thenComparing(triage -> triage.priority().name());

    static Triage latest(Triage one, Triage other) {
      if (one == null || other == null) {
        return one == null ? other : one;
      }
      return BY_TIME.compare(one, other) >= 0 ? one : other;
    }
  }

  static ComplaintMeasure registered(ComplaintRegistered fact) {
    Registration registration =
        new Registration(
            fact.occurredAt(),
            fact.channel().name(),
            fact.product(),
            fact.issue(),
            fact.source() == null ? LIVE : fact.source(),
            fact.responseAtSource() != null);
    return new ComplaintMeasure(fact.complaintId(), registration, null, null, null, null, false);
  }

  static ComplaintMeasure acknowledged(UUID complaintId, Instant at) {
    return new ComplaintMeasure(complaintId, null, at, null, null, null, false);
  }

  static ComplaintMeasure triaged(ComplaintTriaged fact) {
    Triage triage = new Triage(fact.occurredAt(), fact.priority());
    return new ComplaintMeasure(fact.complaintId(), null, null, triage, null, null, false);
  }

  static ComplaintMeasure resolved(UUID complaintId, Instant at) {
    return new ComplaintMeasure(complaintId, null, null, null, at, null, false);
  }

  static ComplaintMeasure withdrawn(UUID complaintId, Instant at) {
    return new ComplaintMeasure(complaintId, null, null, null, null, at, false);
  }

  static ComplaintMeasure reopened(UUID complaintId) {
    return new ComplaintMeasure(complaintId, null, null, null, null, null, true);
  }

  ComplaintMeasure and(ComplaintMeasure other) {
    return new ComplaintMeasure(
        complaintId,
        registration == null ? other.registration : registration,
        Moments.earliest(acknowledgedAt, other.acknowledgedAt),
        Triage.latest(triage, other.triage),
        Moments.latest(lastResolvedAt, other.lastResolvedAt),
        Moments.earliest(withdrawnAt, other.withdrawnAt),
        reopened || other.reopened);
  }
}
