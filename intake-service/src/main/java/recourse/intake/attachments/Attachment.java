package recourse.intake.attachments;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.intake.complaints.Customer;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.HoldsWords;
import recourse.spine.aggregate.Words;

/**
 * Something a customer sent along: a photo, a letter, a receipt. Its content lies sealed in the
 * {@link AttachmentFolder} under the same id.
 */
@Entity(name = "attachment")
public class Attachment extends Aggregate implements HoldsWords {
  @Id private UUID id;
  private UUID complaintId;
  private String customerRef;
  @Words private @Nullable String name;
  private String mediaType;
  private long bytes;
  private Instant addedAt;
  private String addedBy;

  /** When it was erased; its content is deleted soon after. */
  @SuppressWarnings("UnusedVariable") // the store looks for it
  private @Nullable Instant removedAt;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected Attachment() {}

  /** It came in. */
  Attachment(AttachFile file, String customerRef, Instant at) {
    id = file.id();
    complaintId = file.complaintId();
    this.customerRef = customerRef;
    name = file.name();
    mediaType = file.mediaType();
    bytes = file.bytes();
    addedAt = at;
    addedBy = file.by();
  }

  /** It is erased: what it was called is forgotten, and its content is to be deleted. */
  void remove(Instant at) {
    name = null;
    removedAt = at;
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

  /** As it was sent; empty once it was erased. */
  public String name() {
    return name == null ? "" : name;
  }

  /** As its content shows, whatever the sender claimed. */
  public String mediaType() {
    return mediaType;
  }

  /** Its length in the clear. */
  public long bytes() {
    return bytes;
  }

  public Instant addedAt() {
    return addedAt;
  }

  public String addedBy() {
    return addedBy;
  }
}
