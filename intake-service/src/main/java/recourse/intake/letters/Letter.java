package recourse.intake.letters;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.intake.complaints.Customer;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.Document;
import recourse.spine.aggregate.HoldsWords;
import recourse.spine.aggregate.Words;

/** A message to a customer as it was written, kept on record. */
@Entity(name = "letter")
public class Letter extends Aggregate implements HoldsWords {
  @Id private UUID id;
  private UUID complaintId;
  private String customerRef;
  @Document private LetterFormat format;
  @Words private @Nullable String body;
  private Instant writtenAt;
  private String writtenBy;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected Letter() {}

  /** A message was written. */
  Letter(
      UUID id,
      UUID complaintId,
      String customerRef,
      LetterFormat format,
      String body,
      String by,
      Instant at) {
    this.id = id;
    this.complaintId = complaintId;
    this.customerRef = customerRef;
    this.format = format;
    this.body = body;
    writtenBy = by;
    writtenAt = at;
  }

  /** Forgets what it said; that it was written stays. */
  void forgetWords() {
    body = null;
  }

  @Override
  public UUID wordsOf() {
    return Customer.idOf(customerRef);
  }

  public UUID id() {
    return id;
  }

  public UUID complaintId() {
    return complaintId;
  }

  public LetterFormat format() {
    return format;
  }

  /** What it says; null once it was erased. */
  public @Nullable String body() {
    return body;
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  public String writtenBy() {
    return writtenBy;
  }
}
