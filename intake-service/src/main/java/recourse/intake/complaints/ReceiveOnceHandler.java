package recourse.intake.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The desk where complaints of another system are received, once for each of its keys. */
@ApplicationScoped
public class ReceiveOnceHandler {
  private final SqlComplaints complaints;
  private final ReceiveComplaintHandler receive;

  ReceiveOnceHandler(SqlComplaints complaints, ReceiveComplaintHandler receive) {
    this.complaints = complaints;
    this.receive = receive;
  }

  /** Receives the complaint unless its key is known, and answers with its id. */
  @Transactional
  public UUID handle(ReceiveComplaint command) {
    complaints.holdExternalRef(command.externalRef());
    return complaints
        .byExternalRef(command.externalRef())
        .map(Complaint::id)
        .orElseGet(() -> receive.handle(command));
  }
}
