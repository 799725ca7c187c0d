package recourse.intake.privacy;

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

  @SuppressWarnings("UnusedVariable") // the store looks for it
  private String customerRef;

  private List<String> fields;
  private Instant doneAt;
  private String doneBy;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected Rectification() {}

  /** These fields of a customer were put right. */
  Rectification(UUID id, String customerRef, List<String> fields, Instant at, String by) {
    this.id = id;
    this.customerRef = customerRef;
    this.fields = List.copyOf(fields);
    this.doneAt = at;
    this.doneBy = by;
  }

  /** Which fields were put right, when and by whom. */
  RectificationView view() {
    return new RectificationView(List.copyOf(fields), doneAt, doneBy);
  }
}
