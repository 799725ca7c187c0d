package recourse.intake.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;

/** Keeps what customers need. */
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

  /** Keeps them, whole, and publishes them for every complaint that is not over. */
  @Transactional
  public void handle(RecordNeeds command) {
    CustomerNeeds known = needs.of(command.customerRef());
    known.expectVersion(command.expectedVersion());
    Instant now = clock.instant();
    known.record(
        command.vulnerable(),
        command.preferredChannel(),
        command.language(),
        command.adjustments(),
        command.by(),
        now);
    complaints.ofCustomer(command.customerRef()).stream()
        .filter(Complaint::isWrittenAbout)
        .forEach(complaint -> known.tellFor(complaint.id(), now));
    needs.save(known);
  }
}
