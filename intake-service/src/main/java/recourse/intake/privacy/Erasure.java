package recourse.intake.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.Customer;
import recourse.intake.complaints.DataExport;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.privacy.ErasureDecision.Line;
import recourse.intake.search.SqlWordIndex;
import recourse.spine.sealing.WordKeys;
import recourse.spine.time.Identity;

/**
 * What both handlers of erasing do: judge, erase everywhere, destroy the key, keep the decision.
 */
@ApplicationScoped
class Erasure {
  private final SqlComplaints complaints;
  private final SqlErasureDecisions decisions;
  private final SqlWordIndex search;
  private final WordKeys keys;
  private final List<DataExport> parts;

  Erasure(
      SqlComplaints complaints,
      SqlErasureDecisions decisions,
      SqlWordIndex search,
      WordKeys keys,
      @All List<DataExport> parts) {
    this.complaints = complaints;
    this.decisions = decisions;
    this.search = search;
    this.keys = keys;
    this.parts = parts;
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
    parts.forEach(part -> part.erase(going));
    search.forget(going);
    destroyKeyUnlessNeeded(customerRef);
  }

  /** A later complaint of the same customer gets a new one. */
  private void destroyKeyUnlessNeeded(String customerRef) {
    UUID owner = Customer.idOf(customerRef);
    keys.hold(owner);
    if (!complaints.keepsWordsOf(customerRef)) {
      keys.destroy(owner);
    }
  }
}
