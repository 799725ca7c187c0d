package recourse.intake.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.Complaints;
import recourse.intake.complaints.DataExport;
import recourse.intake.privacy.ErasureDecision.Line;
import recourse.intake.sealing.Vault;
import recourse.intake.search.WordIndex;
import recourse.spine.time.Identity;

/** What both desks of erasing do: judge, erase everywhere, destroy the key, keep the decision. */
@ApplicationScoped
class Erasure {
  @Inject Complaints complaints;
  @Inject ErasureDecisions decisions;
  @Inject WordIndex search;
  @Inject Vault vault;
  @Inject @All List<DataExport> holdings;

  UUID decide(EraseCustomer command, List<Complaint> held, RetentionPolicy policy, Instant at) {
    List<Line> lines =
        held.stream().map(complaint -> policy.judge(complaint, command.ground(), at)).toList();
    ErasureDecision decision =
        new ErasureDecision(
            Identity.next(),
            command.customerRef(),
            command.ground(),
            lines,
            policy.version(),
            at,
            command.by());
    decisions.save(decision);
    erase(command.customerRef(), held, lines, at);
    return decision.id();
  }

  private void erase(String customerRef, List<Complaint> held, List<Line> lines, Instant at) {
    List<UUID> going = lines.stream().filter(Line::erased).map(Line::complaintId).toList();
    held.stream()
        .filter(complaint -> going.contains(complaint.id()))
        .forEach(
            complaint -> {
              complaint.erase(at);
              complaints.save(complaint);
            });
    holdings.forEach(holding -> holding.erase(going));
    search.forget(going);
    vault.destroyKeyOf(customerRef);
  }
}
