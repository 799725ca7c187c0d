package recourse.intake.crm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.intake.complaints.FindComplaint;
import recourse.intake.complaints.FindComplaintHandler;
import recourse.intake.conversation.ConfirmSummary;
import recourse.intake.conversation.ConfirmSummaryHandler;
import recourse.spine.inbox.CommandListener;

/** The CRM tells that the customer confirmed our summary. */
@ApplicationScoped
public class ConfirmSummaryCommandListener
    implements CommandListener<ConfirmSummaryCommandListener.ConfirmationOf> {
  private final ConfirmSummaryHandler confirm;
  private final FindComplaintHandler find;

  ConfirmSummaryCommandListener(ConfirmSummaryHandler confirm, FindComplaintHandler find) {
    this.confirm = confirm;
    this.find = find;
  }

  /** A confirmation, on the complaint named by our id or by the CRM's case number. */
  public record ConfirmationOf(
      @Nullable UUID complaintId, @Nullable String externalRef, @Nullable Channel channel) {
    FindComplaint complaint() {
      return new FindComplaint(complaintId, externalRef);
    }
  }

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
    FindComplaint.Found complaint = find.handle(command.complaint());
    confirm.handle(new ConfirmSummary(complaint.id(), command.channel(), by, null));
    return new Accepted(complaint.id(), complaint.reference(), complaint.externalRef(), null);
  }
}
