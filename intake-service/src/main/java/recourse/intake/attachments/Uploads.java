package recourse.intake.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.intake.complaints.IntakeReason;
import recourse.spine.http.Idempotency;
import recourse.spine.http.Idempotency.Outcome;
import recourse.spine.refusal.Refusal;
import recourse.spine.sealing.DataKey;
import recourse.spine.time.Identity;

/**
 * Takes contents in: into the folder first, attached in a short transaction after, and deleted
 * again when that comes to nothing.
 */
@ApplicationScoped
class Uploads {
  private final AttachFileHandler attach;
  private final AttachmentFolder store;
  private final Idempotency idempotency;

  Uploads(AttachFileHandler attach, AttachmentFolder store, Idempotency idempotency) {
    this.attach = attach;
    this.store = store;
    this.idempotency = idempotency;
  }

  /** What tells two uploads with the same key apart. */
  record Request(UUID complaintId, String name, String fingerprint) {}

  Outcome take(
      @Nullable String idempotencyKey,
      UUID complaintId,
      String name,
      String by,
      InputStream content)
      throws IOException {
    DataKey key = attach.keyFor(complaintId);
    UUID id = Identity.next();
    boolean attached = false;
    try (UploadReader upload = new UploadReader(content, name)) {
      store.put(id, upload, key);
      requireContent(upload);
      Outcome outcome =
          idempotency.once(
              idempotencyKey,
              "POST /complaints/{id}/attachments",
              new Request(complaintId, name, upload.fingerprint()),
              () ->
                  attach.handle(
                      new AttachFile(
                          id, complaintId, name, upload.mediaType(), upload.bytes(), by)));
      attached = !outcome.replayed();
      return outcome;
    } finally {
      if (!attached) {
        store.delete(id);
      }
    }
  }

  private static void requireContent(UploadReader upload) {
    if (upload.bytes() == 0) {
      throw new Refusal(IntakeReason.ATTACHMENT_EMPTY, "The content of the file as the body.");
    }
  }
}
