package recourse.intake.crm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.ComplaintResource;
import recourse.intake.complaints.ReceiveOnceHandler;
import recourse.intake.complaints.SqlComplaints;
import recourse.spine.inbox.CommandListener;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** The CRM registers a complaint under its own case number; a second time finds the first. */
@ApplicationScoped
public class RegisterCommandListener implements CommandListener<ComplaintResource.Received> {
  private final ReceiveOnceHandler receive;
  private final SqlComplaints complaints;

  RegisterCommandListener(ReceiveOnceHandler receive, SqlComplaints complaints) {
    this.receive = receive;
    this.complaints = complaints;
  }

  @Override
  public String type() {
    return "crm.register-complaint.v1";
  }

  @Override
  public Class<ComplaintResource.Received> handles() {
    return ComplaintResource.Received.class;
  }

  @Override
  public Accepted on(ComplaintResource.Received command, String by) {
    if (command.externalRef() == null) {
      throw new Refusal(CommonReason.REQUEST_INVALID, "externalRef", "The case number of the CRM.");
    }
    UUID id = receive.handle(command.toCommand());
    Complaint complaint = complaints.get(id);
    return new Accepted(id, complaint.reference(), complaint.externalRef(), null);
  }
}
