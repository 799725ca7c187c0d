package recourse.intake.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The desk where the content of removed attachments is deleted. */
@ApplicationScoped
public class DiscardAttachmentHandler {
  private final SqlAttachments attachments;
  private final AttachmentFolder store;

  DiscardAttachmentHandler(SqlAttachments attachments, AttachmentFolder store) {
    this.attachments = attachments;
    this.store = store;
  }

  /** Deletes the content, then all that is known about it. */
  @Transactional
  public void handle(DiscardAttachment command) {
    try {
      store.delete(command.id());
    } catch (IOException notNow) {
      throw new UncheckedIOException(notNow);
    }
    attachments.discard(command.id());
  }
}
