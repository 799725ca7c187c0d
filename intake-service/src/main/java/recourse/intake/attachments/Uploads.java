package recourse.intake.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import recourse.intake.complaints.IntakeReason;
import recourse.intake.sealing.Seal;
import recourse.spine.http.Idempotency;
import recourse.spine.http.Idempotency.Outcome;
import recourse.spine.refusal.Refusal;
import recourse.spine.time.Identity;

/**
 * Takes contents in: sealed on their way into the store first, attached in a short transaction
 * after, and deleted again when that comes to nothing.
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
  record Asked(UUID complaintId, String name, String fingerprint) {}

  Outcome take(String key, UUID complaintId, String name, String by, InputStream content)
      throws IOException {
    Seal seal = attach.sealFor(complaintId);
    UUID id = Identity.next();
    boolean attached = false;
    try (Upload upload = new Upload(content, name)) {
      store.put(id, seal.closing(upload));
      requireContent(upload);
      Outcome outcome =
          idempotency.once(
              key,
              "POST /complaints/{id}/attachments",
              new Asked(complaintId, name, upload.fingerprint()),
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

  private static void requireContent(Upload upload) {
    if (upload.bytes() == 0) {
      throw new Refusal(IntakeReason.ATTACHMENT_EMPTY, "The content of the file as the body.");
    }
  }
}
