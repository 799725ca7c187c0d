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
import recourse.intake.model.Heard;
import recourse.intake.model.Provenance;
import recourse.intake.model.Seal;
import recourse.intake.model.SearchTokens;
import recourse.intake.model.Vault;
import recourse.spine.time.Identity;

/** The desk where complaints are received. */
@ApplicationScoped
public class ReceiveComplaintHandler {
  @Inject Complaints complaints;
  @Inject Vault vault;
  @Inject SearchTokens search;
  @Inject Clock clock;

  /** Receives a complaint and answers with its id. */
  @Transactional
  public UUID handle(ReceiveComplaint command) {
    Complaint complaint =
        new Complaint(heard(command, vault.of(command.customer().ref()), clock.instant()));
    complaints.save(complaint);
    search.index(complaint.id(), command.narrative(), command.desiredOutcome());
    return complaint.id();
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
