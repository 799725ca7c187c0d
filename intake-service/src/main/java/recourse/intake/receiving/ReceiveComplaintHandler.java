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
import recourse.intake.model.Link;
import recourse.intake.model.Links;
import recourse.intake.model.Provenance;
import recourse.intake.policy.RepeatPolicy;
import recourse.spine.time.Identity;

/** The desk where complaints are received. */
@ApplicationScoped
public class ReceiveComplaintHandler {
  @Inject Complaints complaints;
  @Inject Links links;
  @Inject Clock clock;

  /** Receives a complaint and answers with its id. */
  @Transactional
  public UUID handle(ReceiveComplaint command) {
    Complaint complaint = new Complaint(heard(command, clock.instant()));
    complaints.save(complaint);
    recogniseRepeat(complaint);
    return complaint.id();
  }

  private void recogniseRepeat(Complaint complaint) {
    RepeatPolicy policy = RepeatPolicy.CURRENT;
    complaints
        .resolvedLast(
            complaint.customer().ref(),
            complaint.product(),
            policy.earliestResolution(complaint.receivedAt()))
        .filter(earlier -> policy.isRepeat(complaint.receivedAt(), earlier.resolvedAt()))
        .map(
            earlier ->
                Link.repeat(
                    Identity.next(), complaint, earlier, policy.version(), complaint.recordedAt()))
        .ifPresent(links::save);
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
