package recourse.intake.classification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import recourse.intake.complaints.Triage;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.Document;
import recourse.spine.policy.Dated;

/**
 * One judgement of a complaint, the first or a better one. It is never changed: what was thought
 * earlier stays on record.
 */
@Entity(name = "judgement")
public class Judgement extends Aggregate {
  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // the store looks for it
  private UUID complaintId;

  private String product;
  private String issue;

  @SuppressWarnings("UnusedVariable") // the store sorts by it
  private Instant judgedAt;

  @Document private Triage triage;
  private boolean vulnerable;
  private int taxonomy;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected Judgement() {}

  /**
   * A complaint as it was judged just now.
   *
   * @param vulnerable whether the customer was known to be vulnerable
   * @param taxonomy the number of the taxonomy it was judged with; 0 when there was none
   */
  Judgement(
      UUID id,
      UUID complaintId,
      String product,
      String issue,
      Triage triage,
      boolean vulnerable,
      int taxonomy) {
    this.id = id;
    this.complaintId = complaintId;
    this.product = product;
    this.issue = issue;
    judgedAt = triage.at();
    this.triage = triage;
    this.vulnerable = vulnerable;
    this.taxonomy = taxonomy;
  }

  public UUID id() {
    return id;
  }

  public String product() {
    return product;
  }

  public String issue() {
    return issue;
  }

  public Triage triage() {
    return triage;
  }

  public boolean vulnerable() {
    return vulnerable;
  }

  public int taxonomy() {
    return taxonomy;
  }

  /** Why it led to its priority, in the words of the policy it was made with. */
  String explanation(Dated<TriagePolicy> policies) {
    return policies
        .named(triage.policyVersion())
        .explanation(triage.severity(), triage.complexity(), vulnerable);
  }
}
