package recourse.intake.classification;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import recourse.intake.complaints.Triage;

/**
 * One judgement of a complaint, the first or a better one. It is never changed: what was thought
 * earlier stays on record.
 */
@Entity(name = "judgement")
public class Judgement {
  @Id private UUID id;

  @Column(name = "complaint_id")
  private UUID complaintId;

  private String product;
  private String issue;

  @Embedded private Triage triage;

  private boolean vulnerable;
  private int taxonomy;

  /** For the store only. */
  protected Judgement() {}

  /**
   * A complaint as it was judged just now.
   *
   * @param vulnerable whether the customer was known to be vulnerable
   * @param taxonomy the number of the taxonomy it was judged with; 0 when there was none
   */
  public Judgement(
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
    this.triage = triage;
    this.vulnerable = vulnerable;
    this.taxonomy = taxonomy;
  }

  public UUID id() {
    return id;
  }

  public UUID complaintId() {
    return complaintId;
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
}
