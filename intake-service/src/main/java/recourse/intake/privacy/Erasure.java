package recourse.intake.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.DataExport;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.privacy.ErasureDecision.Line;
import recourse.intake.sealing.Vault;
import recourse.intake.search.SqlWordIndex;
import recourse.spine.time.Identity;

/** What both desks of erasing do: judge, erase everywhere, destroy the key, keep the decision. */
@ApplicationScoped
class Erasure {
  private final SqlComplaints complaints;
  private final SqlErasureDecisions decisions;
  private final SqlWordIndex search;
  private final Vault vault;
  private final List<DataExport> holdings;

  Erasure(
      SqlComplaints complaints,
      SqlErasureDecisions decisions,
      SqlWordIndex search,
      Vault vault,
      @All List<DataExport> holdings) {
    this.complaints = complaints;
    this.decisions = decisions;
    this.search = search;
    this.vault = vault;
    this.holdings = holdings;
  }

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
