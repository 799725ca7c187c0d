package recourse.intake.crm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import recourse.contract.Channel;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.conversation.ConfirmSummary;
import recourse.intake.conversation.ConfirmSummaryHandler;
import recourse.spine.inbox.CommandListener;

/** The CRM tells that the customer confirmed our summary. */
@ApplicationScoped
public class ConfirmSummaryCommandListener
    implements CommandListener<ConfirmSummaryCommandListener.ConfirmationOf> {
  private final ConfirmSummaryHandler confirm;
  private final SqlComplaints complaints;

  ConfirmSummaryCommandListener(ConfirmSummaryHandler confirm, SqlComplaints complaints) {
    this.confirm = confirm;
    this.complaints = complaints;
  }

  /** A confirmation, on the complaint named by our id or by the CRM's case number. */
  public record ConfirmationOf(UUID complaintId, String externalRef, Channel channel) {}

  @Override
  public String type() {
    return "crm.confirm-summary.v1";
  }

  @Override
  public Class<ConfirmationOf> handles() {
    return ConfirmationOf.class;
  }

  @Override
  public Accepted on(ConfirmationOf command, String by) {
    Complaint complaint = complaints.named(command.complaintId(), command.externalRef());
    confirm.handle(new ConfirmSummary(complaint.id(), command.channel(), by, null));
    return new Accepted(complaint.id(), complaint.reference(), complaint.externalRef(), null);
  }
}
