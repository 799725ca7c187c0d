package recourse.intake.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import recourse.intake.model.Complaint;
import recourse.intake.model.Complaints;
import recourse.intake.model.Heard;
import recourse.intake.model.Provenance;
import recourse.spine.time.Identity;

/** The desk where complaints are received. */
@ApplicationScoped
public class ReceiveComplaintHandler {
  @Inject Complaints complaints;
  @Inject Clock clock;

  /** Receives a complaint and answers with its id. */
  @Transactional
  public UUID handle(ReceiveComplaint command) {
    Complaint complaint = new Complaint(heard(command, clock.instant()));
    complaints.save(complaint);
    return complaint.id();
  }

  private static Heard heard(ReceiveComplaint command, Instant now) {
    return new Heard(
        Identity.next(),
        command.channel(),
        command.receivedAt() == null ? now : command.receivedAt(),
        now,
        command.customer(),
        command.product(),
        command.issue(),
        command.narrative(),
        command.desiredOutcome(),
        Provenance.live(command.externalRef()));
  }
}
