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
    Map<String, LineOutcome> results = importedBefore(command);
    List<Complaint> made = new ArrayList<>();
    Instant now = clock.instant();
    List<LineOutcome> outcomes =
        command.lines().stream()
            .map(
                line ->
                    results
                        .computeIfAbsent(
                            line.complaint().externalRef(),
                            fresh -> receive(line.complaint(), command.source(), now, made))
                        .of(line.number()))
            .toList();
    complaints.saveAll(made);
    followers.forEach(follower -> follower.received(made));
    return outcomes;
  }

  private Map<String, LineOutcome> importedBefore(ImportComplaints command) {
    Map<String, LineOutcome> known = new HashMap<>();
    complaints
        .imported(
            command.source(),
            command.lines().stream().map(line -> line.complaint().externalRef()).toList())
        .forEach(
            before ->
                known.put(
                    before.externalRef(),
                    LineOutcome.known(Status.EXISTING, before.externalRef(), before.id())));
    return known;
  }

  private static LineOutcome receive(
      ImportedLine line, String source, Instant now, List<Complaint> made) {
    try {
      Complaint complaint = new Complaint(line.receipt(source, now));
      made.add(complaint);
      return LineOutcome.known(Status.CREATED, line.externalRef(), complaint.id());
    } catch (Refusal refusal) {
      return LineOutcome.refused(
          0, line.externalRef(), refusal.reason().code(), refusal.getMessage());
    }
  }
}
