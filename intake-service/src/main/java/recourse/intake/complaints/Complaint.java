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
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.contract.ComplaintAcknowledged;
import recourse.contract.ComplaintClosed;
import recourse.contract.ComplaintEvent;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolutionOvertaken;
import recourse.contract.ComplaintResolved;
import recourse.contract.ComplaintTriaged;
import recourse.contract.ComplaintWithdrawn;
import recourse.contract.CustomerErased;
import recourse.contract.CustomerKind;
import recourse.contract.ProgressSent;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.Document;
import recourse.spine.aggregate.HoldsWords;
import recourse.spine.refusal.Refusal;

/**
 * A complaint: an expression of dissatisfaction that wants an answer, justified or not. It is
 * received once, with the customer's own words and the instant from which every promise runs;
 * acknowledged once; triaged, and triaged again whenever more is understood. The customer may take
 * it back. How it is put right is resolution's; the complaint only follows, so that intake knows
 * what is still possible.
 */
@Entity(name = "complaint")
@DynamicUpdate
public class Complaint extends Aggregate implements HoldsWords {
  private static final Instant EARLIEST_RECEIPT = Instant.EPOCH;

  @Id private UUID id;
  private String reference;

  @Enumerated(EnumType.STRING)
  private ComplaintStatus status;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private Instant receivedAt;
  private Instant recordedAt;
  private String customerRef;

  @Enumerated(EnumType.STRING)
  private CustomerKind customerKind;

  @Document private ContactDetails customer;
  private String product;
  private String issue;
  @Document private Statement statement;
  private boolean dataProtection;
  @Embedded private @Nullable Provenance provenance;
  private @Nullable Instant acknowledgedAt;
  private @Nullable String acknowledgedBy;
  @Document private @Nullable Triage triage;
  @Document private Ending ending;
  private @Nullable Instant resolvedAt;

  /** Kept up by the store as deadlines come and go, without counting as an edit. */
  @Column(insertable = false, updatable = false)
  private @Nullable Instant dueAt;

  private @Nullable Instant erasedAt;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected Complaint() {}

  /** A complaint is received. */
  public Complaint(Receipt receipt) {
    requirePlausibleReceipt(receipt.receivedAt(), receipt.recordedAt());
    id = receipt.id();
    reference = ComplaintReference.of(id);
    status = ComplaintStatus.RECEIVED;
    channel = receipt.channel();
    receivedAt = receipt.receivedAt();
    recordedAt = receipt.recordedAt();
    customerRef = receipt.customer().ref();
    customerKind = receipt.customer().kind();
    customer = ContactDetails.of(receipt.customer());
    product = receipt.product();
    issue = receipt.issue();
    statement = receipt.statement();
    provenance = receipt.provenance();
    dataProtection = receipt.dataProtection();
    ending = new Ending();
    raise(
        new ComplaintRegistered(
            id,
            receivedAt,
            reference,
            channel,
            product,
            issue,
            customerRef,
            customerKind,
            receipt.provenance().externalRef(),
            receipt.provenance().source(),
            receipt.provenance().promisedBy(),
            receipt.provenance().responseAtSource(),
            dataProtection ? Boolean.TRUE : null));
  }

  /** The customer was told that the complaint is here (DISP 1.6.1R(1)). Once is enough. */
  public void acknowledge(@Nullable Channel by, String who, Instant at) {
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
  public void recordProgressSent(Channel by, String who, Instant at) {
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
      @Nullable String judgedProduct,
      @Nullable String judgedIssue,
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
    ending.withdrawn(at);
    raise(new ComplaintWithdrawn(id, at, who));
  }

  /**
   * Something happened to the case; the complaint follows. A withdrawal that turns out to come
   * after the resolution is taken back.
   *
   * @param now when we hear of it
   */
  public void follow(ComplaintEvent event, Instant now) {
    if (event instanceof ComplaintResolved resolved) {
      ending.resolved(resolved.occurredAt(), resolved.round());
      resolvedAt = resolved.occurredAt();
    } else if (event instanceof ComplaintReopened) {
      ending.reopened(event.occurredAt());
    } else if (event instanceof ComplaintClosed closed) {
      ending.closed(closed.occurredAt(), closed.reason());
    } else if (event instanceof ComplaintResolutionOvertaken) {
      ending.resolutionOvertaken();
      resolvedAt = null;
    }
    if (ending.isWithdrawalOvertaken()) {
      raise(ending.takeWithdrawalBack(id, now));
    }
    status = ending.status().orElse(status);
  }

  /** The customer's contact details or adjustments were wrong or have changed (Art 16 UK GDPR). */
  public void rectify(Customer corrected) {
    requireNotErased();
    customer = ContactDetails.of(corrected);
  }

  /**
   * Forgets who complained and in what words. Codes, times and the life it had stay, so that no
   * figure changes; a second time changes nothing.
   */
  public void erase(Instant at) {
    if (erasedAt == null) {
      erasedAt = at;
      customer = ContactDetails.FORGOTTEN;
      statement = Statement.FORGOTTEN;
      raise(new CustomerErased(id, at));
    }
  }

  /** Refuses to keep words on a complaint whose customer was erased; none may always be kept. */
  public void requireMayKeep(@Nullable String words) {
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

  /** What a caller with these roles may do next. */
  public List<String> allowedSteps(Predicate<String> hasRole) {
    return ComplaintStep.allowed(status, acknowledgedAt != null, erasedAt != null, hasRole);
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

  @Override
  public UUID wordsOf() {
    return Customer.idOf(customerRef);
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

  public String customerRef() {
    return customerRef;
  }

  public Customer customer() {
    return new Customer(
        customerRef,
        customerKind,
        customer.name(),
        customer.email(),
        customer.phone(),
        customer.adjustments());
  }

  public String product() {
    return product;
  }

  public String issue() {
    return issue;
  }

  /** What the customer said; nothing once it was erased. */
  public Statement statement() {
    return statement;
  }

  /** Whether it complains about our handling of personal data (DPA 2018 s.164A). */
  public boolean dataProtection() {
    return dataProtection;
  }

  public Provenance provenance() {
    return provenance == null ? Provenance.UNKNOWN : provenance;
  }

  /** Whether messages about it may still go to its customer: it is neither over nor erased. */
  public boolean isWrittenAbout() {
    return erasedAt == null
        && status != ComplaintStatus.CLOSED
        && status != ComplaintStatus.WITHDRAWN;
  }

  public @Nullable Instant acknowledgedAt() {
    return acknowledgedAt;
  }

  public @Nullable String acknowledgedBy() {
    return acknowledgedBy;
  }

  /** The last judgement. */
  public @Nullable Triage triage() {
    return triage;
  }

  /** When it was resolved the last time. */
  public @Nullable Instant resolvedAt() {
    return resolvedAt;
  }

  /** When the next of our promises falls due; null when none runs. */
  public @Nullable Instant dueAt() {
    return dueAt;
  }

  public @Nullable Instant erasedAt() {
    return erasedAt;
  }
}
