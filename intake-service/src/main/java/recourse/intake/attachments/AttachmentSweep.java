package recourse.intake.attachments;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks every minute which attachments were removed: files cannot go in the transaction itself. */
@ApplicationScoped
public class AttachmentSweep {
  private static final int BITE = 200;

  private final SqlAttachments attachments;
  private final DiscardAttachmentHandler discard;

  AttachmentSweep(SqlAttachments attachments, DiscardAttachmentHandler discard) {
    this.attachments = attachments;
    this.discard = discard;
  }

  @Scheduled(every = "1m", delayed = "20s", concurrentExecution = ConcurrentExecution.SKIP)
  void sweep() {
    attachments.removed(BITE).forEach(one -> discard.handle(new DiscardAttachment(one.id())));
  }
}
