package recourse.intake.attachments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import recourse.intake.sealing.Sealed;
import recourse.spine.aggregate.Aggregate;

/**
 * Something a customer sent along: a photo, a letter, a receipt. Its content lies sealed in the
 * {@link AttachmentFolder} under the same id.
 */
@Entity(name = "attachment")
public class Attachment extends Aggregate {
  @Id private UUID id;

  @Column(name = "complaint_id")
  private UUID complaintId;

  @Column(name = "sealed_name")
  private Sealed name;

  @Column(name = "media_type")
  private String mediaType;

  private long bytes;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "added_by")
  private String addedBy;

  @Column(name = "removed_at")
  private Instant removedAt;

  /** For the store only. */
  protected Attachment() {}

  /**
   * It came in.
   *
   * @param name of the file, as it was sent
   * @param mediaType as its content shows, whatever was claimed
   * @param bytes its length in the clear
   */
  public Attachment(
      UUID id, UUID complaintId, Sealed name, String mediaType, long bytes, Instant at, String by) {
    this.id = id;
    this.complaintId = complaintId;
    this.name = name;
    this.mediaType = mediaType;
    this.bytes = bytes;
    this.addedAt = at;
    this.addedBy = by;
  }

  public UUID id() {
    return id;
  }

  public UUID complaintId() {
    return complaintId;
  }

  public Sealed name() {
    return name;
  }

  public String mediaType() {
    return mediaType;
  }

  public long bytes() {
    return bytes;
  }

  public Instant addedAt() {
    return addedAt;
  }

  public String addedBy() {
    return addedBy;
  }

  /** When it was erased; its content is deleted soon after. */
  public Instant removedAt() {
    return removedAt;
  }
}
