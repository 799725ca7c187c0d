package recourse.intake.crm;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.intake.complaints.ComplaintSubmission;
import recourse.intake.complaints.FindComplaint;
import recourse.intake.complaints.FindComplaintHandler;
import recourse.intake.complaints.ReceiveOnceHandler;
import recourse.spine.inbox.CommandListener;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** The CRM registers a complaint under its own case number; a second time finds the first. */
@ApplicationScoped
public class RegisterCommandListener implements CommandListener<ComplaintSubmission> {
  private final ReceiveOnceHandler receive;
  private final FindComplaintHandler find;

  RegisterCommandListener(ReceiveOnceHandler receive, FindComplaintHandler find) {
    this.receive = receive;
    this.find = find;
  }

  @Override
  public String type() {
    return "crm.register-complaint.v1";
  }

  @Override
  public Class<ComplaintSubmission> handles() {
    return ComplaintSubmission.class;
  }

  @Override
  public Accepted on(ComplaintSubmission command, String by) {
    if (command.externalRef() == null) {
      throw new Refusal(CommonReason.REQUEST_INVALID, "externalRef", "The case number of the CRM.");
    }
    FindComplaint.Found complaint =
        find.handle(
            new FindComplaint(receive.handle(command.toCommand(), command.externalRef()), null));
    return new Accepted(complaint.id(), complaint.reference(), complaint.externalRef(), null);
  }
}
