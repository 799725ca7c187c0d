package recourse.intake.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;

/** The desk where needs are kept. */
@ApplicationScoped
public class RecordNeedsHandler {
  private final SqlNeeds needs;
  private final SqlComplaints complaints;
  private final Clock clock;

  RecordNeedsHandler(SqlNeeds needs, SqlComplaints complaints, Clock clock) {
    this.needs = needs;
    this.complaints = complaints;
    this.clock = clock;
  }

  /** Keeps them, whole, and tells them for every complaint that is not over. */
  @Transactional
  public void handle(RecordNeeds command) {
    CustomerNeeds known = needs.of(command.customerRef());
    known.expectVersion(command.expectedVersion());
    known.tellWhole(
        command.vulnerable(),
        command.preferredChannel(),
        command.language(),
        command.adjustments(),
        command.by(),
        clock.instant());
    complaints.ofCustomer(command.customerRef()).stream()
        .filter(Complaint::isWrittenAbout)
        .forEach(complaint -> known.tellFor(complaint.id(), known.notedAt()));
    needs.save(known);
  }
}
