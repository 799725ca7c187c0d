package recourse.intake.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.spine.aggregate.Aggregate;

/** The record of a rectification: which fields were put right, when and by whom; not the values. */
@Entity(name = "rectification")
public class Rectification extends Aggregate {
  @Id private UUID id;

  @Column(name = "customer_ref")
  private String customerRef;

  private List<String> fields;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "done_by")
  private String doneBy;

  /** For the store only. */
  protected Rectification() {}

  /** These fields of a customer were put right. */
  public Rectification(UUID id, String customerRef, List<String> fields, Instant at, String by) {
    this.id = id;
    this.customerRef = customerRef;
    this.fields = List.copyOf(fields);
    this.doneAt = at;
    this.doneBy = by;
  }

  public List<String> fields() {
    return fields;
  }

  public Instant doneAt() {
    return doneAt;
  }

  public String doneBy() {
    return doneBy;
  }
}
