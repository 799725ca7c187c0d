package recourse.intake.imports;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.ReceiptFollower;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.imports.LineOutcome.Status;
import recourse.spine.refusal.Refusal;

/** Receives imported complaints, many in one transaction. */
@ApplicationScoped
public class ImportComplaintsHandler {
  private final SqlComplaints complaints;
  private final List<ReceiptFollower> followers;
  private final Clock clock;

  ImportComplaintsHandler(
      SqlComplaints complaints, @All List<ReceiptFollower> followers, Clock clock) {
    this.complaints = complaints;
    this.followers = followers;
    this.clock = clock;
  }

  /**
   * Receives those not received before and answers what became of each line. Imports of one source
   * take turns, so that the same complaint sent twice at once is received once.
   */
  @Transactional
  public List<LineOutcome> handle(ImportComplaints command) {
    complaints.holdSource(command.source());
    Map<String, UUID> known = known(command);
    List<Complaint> made = new ArrayList<>();
    List<LineOutcome> outcomes = new ArrayList<>();
    Instant now = clock.instant();
    for (ImportComplaints.Line line : command.lines()) {
      String externalRef = line.complaint().externalRef();
      UUID before = known.get(externalRef);
      if (before != null) {
        outcomes.add(LineOutcome.known(line.number(), Status.EXISTING, externalRef, before));
        continue;
      }
      try {
        Complaint complaint = new Complaint(line.complaint().receipt(command.source(), now));
        known.put(externalRef, complaint.id());
        made.add(complaint);
        outcomes.add(
            LineOutcome.known(line.number(), Status.CREATED, externalRef, complaint.id()));
      } catch (Refusal refusal) {
        outcomes.add(
            LineOutcome.refused(
                line.number(), externalRef, refusal.reason().code(), refusal.getMessage()));
      }
    }
    complaints.saveAll(made);
    followers.forEach(follower -> follower.received(made));
    return outcomes;
  }

  private Map<String, UUID> known(ImportComplaints command) {
    Map<String, UUID> known = new HashMap<>();
    complaints
        .imported(
            command.source(),
            command.lines().stream().map(line -> line.complaint().externalRef()).toList())
        .forEach(imported -> known.put(imported.externalRef(), imported.id()));
    return known;
  }
}
