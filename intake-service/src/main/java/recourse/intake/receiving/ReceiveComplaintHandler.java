package recourse.intake.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import recourse.intake.model.Complaint;
import recourse.intake.model.Complaints;
import recourse.intake.model.Customer;
import recourse.intake.model.CustomerNeeds;
import recourse.intake.model.Heard;
import recourse.intake.model.Link;
import recourse.intake.model.Links;
import recourse.intake.model.Needs;
import recourse.intake.model.Provenance;
import recourse.intake.model.Seal;
import recourse.intake.model.SearchTokens;
import recourse.intake.model.Vault;
import recourse.intake.policy.RepeatPolicy;
import recourse.spine.time.Identity;

/** The desk where complaints are received. */
@ApplicationScoped
public class ReceiveComplaintHandler {
  @Inject Complaints complaints;
  @Inject Links links;
  @Inject Vault vault;
  @Inject SearchTokens search;
  @Inject Needs needs;
  @Inject Clock clock;

  /** Receives a complaint and answers with its id. */
  @Transactional
  public UUID handle(ReceiveComplaint command) {
    Complaint complaint =
        new Complaint(heard(command, vault.of(command.customer().ref()), clock.instant()));
    complaints.save(complaint);
    search.index(new SearchTokens.Words(complaint, command.narrative(), command.desiredOutcome()));
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

  private static Heard heard(ReceiveComplaint command, Seal seal, Instant now) {
    return new Heard(
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
