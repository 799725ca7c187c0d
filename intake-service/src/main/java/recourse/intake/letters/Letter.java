package recourse.intake.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import recourse.intake.sealing.Sealed;

/** A message to a customer as it was written, kept on record; its text is sealed. */
@Entity(name = "letter")
public class Letter {
  @Id private UUID id;

  @Column(name = "complaint_id")
  private UUID complaintId;

  @Embedded private LetterFormat layout;
  private Sealed body;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  /** For the store only. */
  protected Letter() {}

  /** A message was written. */
  public Letter(
      UUID id, UUID complaintId, LetterFormat layout, Sealed body, String by, Instant at) {
    this.id = id;
    this.complaintId = complaintId;
    this.layout = layout;
    this.body = body;
    writtenBy = by;
    writtenAt = at;
  }

  public UUID id() {
    return id;
  }

  public UUID complaintId() {
    return complaintId;
  }

  public LetterFormat layout() {
    return layout;
  }

  public Sealed body() {
    return body;
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  public String writtenBy() {
    return writtenBy;
  }
}
