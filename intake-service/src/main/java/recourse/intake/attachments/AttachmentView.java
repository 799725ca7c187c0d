package recourse.intake.attachments;

import java.time.Instant;
import java.util.UUID;

/**
 * An attachment.
 *
 * @param mediaType as its content shows, whatever the sender claimed
 * @param content where to download it
 */
public record AttachmentView(
    UUID id,
    String name,
    String mediaType,
    long bytes,
    Instant addedAt,
    String addedBy,
    String content) {
  static AttachmentView of(Attachment attachment) {
    return new AttachmentView(
        attachment.id(),
        attachment.name(),
        attachment.mediaType(),
        attachment.bytes(),
        attachment.addedAt(),
        attachment.addedBy(),
        "/complaints/" + attachment.complaintId() + "/attachments/" + attachment.id());
  }
}
