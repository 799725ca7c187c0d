package recourse.intake.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.Complaints;

/** The desk where needs are kept. */
@ApplicationScoped
public class RecordNeedsHandler {
  @Inject Needs needs;
  @Inject Complaints complaints;
  @Inject Clock clock;

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
