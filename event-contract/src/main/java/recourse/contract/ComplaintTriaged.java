package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * Product, issue, severity and route were judged. Raised again when a complaint is reclassified;
 * the latest one counts.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param product what it is about, as judged
 * @param issue what went wrong, as judged
 * @param severity the harm done or threatened
 * @param complexity routine or complex
 * @param priority what the triage policy made of both
 * @param policyVersion the version of the triage policy that answered
 * @param by who judged
 * @param vulnerable whether the customer was then known to be vulnerable; never why. Absent where
 *     it was raised before this was asked
 * @param adjusted whether an adjustment was then kept for the customer; never which. Absent
 *     likewise
 */
@EventType("complaint.triaged.v1")
public record ComplaintTriaged(
    UUID complaintId,
    Instant occurredAt,
    String product,
    String issue,
    Severity severity,
    Complexity complexity,
    Priority priority,
    String policyVersion,
    String by,
    @MayBeAbsent Boolean vulnerable,
    @MayBeAbsent Boolean adjusted)
    implements ComplaintEvent {

  /** A judgement that says nothing of what the customer needs. */
  public ComplaintTriaged(
      UUID complaintId,
      Instant occurredAt,
      String product,
      String issue,
      Severity severity,
      Complexity complexity,
      Priority priority,
      String policyVersion,
      String by) {
    this(
        complaintId,
        occurredAt,
        product,
        issue,
        severity,
        complexity,
        priority,
        policyVersion,
        by,
        null,
        null);
  }
}
