package recourse.intake.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Deletes the content of removed attachments. */
@ApplicationScoped
public class DiscardAttachmentHandler {
  private final SqlAttachments attachments;
  private final AttachmentFolder folder;

  DiscardAttachmentHandler(SqlAttachments attachments, AttachmentFolder folder) {
    this.attachments = attachments;
    this.folder = folder;
  }

  /** Deletes the content, then all that is known about it. */
  @Transactional
  public void handle(DiscardAttachment command) {
    try {
      folder.delete(command.id());
    } catch (IOException notNow) {
      throw new UncheckedIOException(notNow);
    }
    attachments.discard(command.id());
  }
}
