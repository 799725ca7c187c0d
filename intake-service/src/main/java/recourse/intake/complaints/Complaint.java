package recourse.intake.complaints;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import recourse.contract.Channel;
import recourse.contract.ComplaintAcknowledged;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintTriaged;
import recourse.contract.ComplaintWithdrawn;
import recourse.contract.CustomerErased;
import recourse.contract.ProgressSent;
import recourse.intake.sealing.Sealed;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.lifecycle.LifecycleStep;
import recourse.spine.refusal.Refusal;

/**
 * A complaint: an expression of dissatisfaction that wants an answer, justified or not. It is
 * received once, with the customer's own words and the instant from which every promise runs;
 * acknowledged once; triaged, and triaged again whenever more is understood. The customer may take
 * it back. How it is put right is told by resolution; the complaint only follows, so that its front
 * door knows what is still possible.
 */
@Entity(name = "complaint")
public class Complaint extends Aggregate {
  private static final Instant EARLIEST_RECEIPT = Instant.EPOCH;

  @Id private UUID id;
  private String reference;

  @Enumerated(EnumType.STRING)
  private ComplaintStatus status;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Embedded private Customer customer;
  private String product;
  private String issue;

  @Column(name = "sealed_narrative")
  private Sealed narrative;

  @Column(name = "sealed_desired_outcome")
  private Sealed desiredOutcome;

  @Column(name = "data_protection")
  private boolean dataProtection;

  @Embedded private Provenance provenance;

  @Column(name = "acknowledged_at")
  private Instant acknowledgedAt;

  @Column(name = "acknowledged_by")
  private String acknowledgedBy;

  @Embedded private Triage triage;

  @Column(name = "resolved_at")
  private Instant resolvedAt;

  /** Kept up by the store as deadlines come and go, without counting as an edit. */
  @Column(name = "due_at", insertable = false, updatable = false)
  private Instant dueAt;

  @Column(name = "erased_at")
  private Instant erasedAt;

  /** For the store only. */
  protected Complaint() {}

  /** A complaint is heard. */
  public Complaint(Receipt heard) {
    requirePlausibleReceipt(heard.receivedAt(), heard.recordedAt());
    id = heard.id();
    reference = ComplaintReference.of(id);
    status = ComplaintStatus.RECEIVED;
    channel = heard.channel();
    receivedAt = heard.receivedAt();
    recordedAt = heard.recordedAt();
    customer = heard.customer();
    product = heard.product();
    issue = heard.issue();
    narrative = heard.narrative();
    desiredOutcome = heard.desiredOutcome();
    provenance = heard.provenance();
    dataProtection = heard.dataProtection();
    raise(
        new ComplaintRegistered(
            id,
            receivedAt,
            reference,
            channel,
            product,
            issue,
            customer.ref(),
            customer.kind(),
            provenance.externalRef(),
            provenance.source(),
            provenance.promisedBy(),
            provenance.responseAtSource(),
            dataProtection ? Boolean.TRUE : null));
  }

  /** The customer was told that the complaint is here (DISP 1.6.1R(1)). Once is enough. */
  public void acknowledge(Channel by, String who, Instant at) {
    if (acknowledgedAt != null) {
      throw new Refusal(
          IntakeReason.ALREADY_ACKNOWLEDGED, "It was acknowledged at " + acknowledgedAt + ".");
    }
    requireNotErased();
    take(ComplaintStep.ACKNOWLEDGE);
    acknowledgedAt = at;
    acknowledgedBy = who;
    raise(new ComplaintAcknowledged(id, at, by == null ? channel : by, who));
  }

  /**
   * The customer was told how far we are (DISP 1.6.1R(2)); what we wrote is no part of the event.
   */
  public void tellProgress(Channel by, String who, Instant at) {
    raise(new ProgressSent(id, at, by, who));
  }

  /**
   * Product, issue, severity and route are judged, or judged anew.
   *
   * @param judgedProduct null leaves the product as it is
   * @param judgedIssue null leaves the issue as it is
   * @param vulnerable whether the customer is known to be vulnerable
   * @param adjusted whether any adjustment is kept for the customer
   */
  public void triage(
      Triage judgement,
      String judgedProduct,
      String judgedIssue,
      boolean vulnerable,
      boolean adjusted) {
    take(ComplaintStep.TRIAGE);
    triage = judgement;
    product = judgedProduct == null ? product : judgedProduct;
    issue = judgedIssue == null ? issue : judgedIssue;
    raise(
        new ComplaintTriaged(
            id,
            judgement.at(),
            product,
            issue,
            judgement.severity(),
            judgement.complexity(),
            judgement.priority(),
            judgement.policyVersion(),
            judgement.by(),
            vulnerable,
            adjusted));
  }

  /** Somebody listens; refused when there is nothing left to solve. */
  public void hear() {
    requireNotErased();
    take(ComplaintStep.HEAR);
  }

  /** The customer takes the complaint back. */
  public void withdraw(String who, Instant at) {
    take(ComplaintStep.WITHDRAW);
    raise(new ComplaintWithdrawn(id, at, who));
  }

  /** Resolution took a step at this instant; the complaint follows. */
  public void follow(ComplaintStep step, Instant at) {
    take(step);
    resolvedAt = step == ComplaintStep.RESOLVE ? at : resolvedAt;
  }

  /** The customer's contact details or adjustments were wrong or have changed (Art 16 UK GDPR). */
  public void rectify(Customer corrected) {
    requireNotErased();
    customer = corrected;
  }

  /**
   * Forgets who complained and in what words. Codes, times and the life it had stay, so that no
   * figure changes; a second time changes nothing.
   */
  public void erase(Instant at) {
    if (erasedAt == null) {
      erasedAt = at;
      customer = customer.forgotten();
      narrative = null;
      desiredOutcome = null;
      raise(new CustomerErased(id, at));
    }
  }

  /** Refuses to keep words on a complaint whose customer was erased; null is no word. */
  public void requireMayKeep(String words) {
    if (words != null) {
      requireNotErased();
    }
  }

  /** Refuses to add anything personal to a complaint whose customer was erased. */
  public void requireNotErased() {
    if (erasedAt != null) {
      throw new Refusal(
          IntakeReason.CUSTOMER_ERASED, "What the customer told was erased at " + erasedAt + ".");
    }
  }

  /** Whether somebody still works on it, or may: then what was said is needed. */
  public boolean isOpen() {
    return switch (status) {
      case RECEIVED, ACKNOWLEDGED, TRIAGED, RESOLVED, REOPENED -> true;
      case CLOSED, WITHDRAWN -> false;
    };
  }

  /** Whether it waits for an answer of ours. */
  public boolean awaitsAnswer() {
    return isOpen() && status != ComplaintStatus.RESOLVED;
  }

  /** What a caller with these roles may do next at the front door. */
  public List<String> allowedSteps(Predicate<String> hasRole) {
    return LifecycleStep.allowed(ComplaintStep.values(), status).stream()
        .filter(step -> step.roles().stream().anyMatch(hasRole))
        .filter(step -> step != ComplaintStep.ACKNOWLEDGE || acknowledgedAt == null)
        .filter(step -> erasedAt == null || !step.speaksWithTheCustomer())
        .map(Enum::name)
        .toList();
  }

  private void take(ComplaintStep step) {
    status = step.takenFrom(status);
  }

  private static void requirePlausibleReceipt(Instant received, Instant now) {
    if (received.isAfter(now)) {
      throw new Refusal(
          IntakeReason.RECEIVED_IN_FUTURE, "receivedAt", "An instant not later than now.");
    }
    if (received.isBefore(EARLIEST_RECEIPT)) {
      throw new Refusal(
          IntakeReason.RECEIVED_TOO_LONG_AGO, "receivedAt", "An instant not before 1970.");
    }
  }

  public UUID id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  public ComplaintStatus status() {
    return status;
  }

  public Channel channel() {
    return channel;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public Customer customer() {
    return customer;
  }

  public String product() {
    return product;
  }

  public String issue() {
    return issue;
  }

  /** The customer's own words; null where none are known or they were erased. */
  public Sealed narrative() {
    return narrative;
  }

  public Sealed desiredOutcome() {
    return desiredOutcome;
  }

  /** Its key in the system it came from, or null. */
  public String externalRef() {
    return provenance == null ? null : provenance.externalRef();
  }

  /** Whether it complains about our handling of personal data (DPA 2018 s.164A). */
  public boolean dataProtection() {
    return dataProtection;
  }

  /** Whether messages about it may still go to its customer: it is neither over nor erased. */
  public boolean isWrittenAbout() {
    return erasedAt == null
        && status != ComplaintStatus.CLOSED
        && status != ComplaintStatus.WITHDRAWN;
  }

  /** When what the customer told was erased, or null. */
  public Instant erasedAt() {
    return erasedAt;
  }

  public Provenance provenance() {
    return provenance;
  }

  public Instant acknowledgedAt() {
    return acknowledgedAt;
  }

  public String acknowledgedBy() {
    return acknowledgedBy;
  }

  /** When it was resolved the last time, or null. */
  public Instant resolvedAt() {
    return resolvedAt;
  }

  /** When the next of our promises falls due; null when none runs. */
  public Instant dueAt() {
    return dueAt;
  }

  /** The last judgement, or null before the first. */
  public Triage triage() {
    return triage;
  }
}
