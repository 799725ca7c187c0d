package recourse.intake.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import recourse.intake.links.Link;
import recourse.intake.links.Links;
import recourse.intake.links.RepeatPolicy;
import recourse.intake.needs.CustomerNeeds;
import recourse.intake.needs.Needs;
import recourse.intake.sealing.Seal;
import recourse.intake.sealing.Vault;
import recourse.intake.search.WordIndex;
import recourse.spine.time.Identity;

/** The desk where complaints are received. */
@ApplicationScoped
public class ReceiveComplaintHandler {
  @Inject Complaints complaints;
  @Inject Links links;
  @Inject Vault vault;
  @Inject WordIndex search;
  @Inject Needs needs;
  @Inject Clock clock;

  /** Receives a complaint and answers with its id. */
  @Transactional
  public UUID handle(ReceiveComplaint command) {
    Complaint complaint =
        new Complaint(heard(command, vault.of(command.customer().ref()), clock.instant()));
    complaints.save(complaint);
    search.index(new WordIndex.Words(complaint, command.narrative(), command.desiredOutcome()));
    keepAdjustments(complaint);
    recogniseRepeat(complaint);
    return complaint.id();
  }

  private void keepAdjustments(Complaint complaint) {
    CustomerNeeds known = needs.of(complaint.customer().ref());
    known.goWith(complaint);
    if (known.areKnown()) {
      needs.save(known);
    }
  }

  private void recogniseRepeat(Complaint complaint) {
    RepeatPolicy policy = RepeatPolicy.CURRENT;
    complaints
        .resolvedLast(
            complaint.customer().ref(),
            complaint.product(),
            policy.earliestResolution(complaint.receivedAt()),
            complaint.receivedAt())
        .filter(earlier -> policy.isRepeat(complaint.receivedAt(), earlier.resolvedAt()))
        .map(
            earlier ->
                Link.repeat(
                    Identity.next(), complaint, earlier, policy.version(), complaint.recordedAt()))
        .ifPresent(links::save);
  }

  private static Receipt heard(ReceiveComplaint command, Seal seal, Instant now) {
    return new Receipt(
        Identity.next(),
        command.channel(),
        command.receivedAt() == null ? now : command.receivedAt(),
        now,
        Customer.of(command.customer(), seal),
        command.product(),
        command.issue(),
        seal.close(command.narrative()),
        seal.close(command.desiredOutcome()),
        Provenance.live(command.externalRef()),
        command.dataProtection());
  }
}
