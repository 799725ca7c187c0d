package recourse.intake.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Receives complaints of another system, once for each of its keys. */
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
  public UUID handle(ReceiveComplaint command, String externalRef) {
    complaints.holdExternalRef(externalRef);
    return complaints
        .byExternalRef(externalRef)
        .map(Complaint::id)
        .orElseGet(() -> receive.handle(command));
  }
}
