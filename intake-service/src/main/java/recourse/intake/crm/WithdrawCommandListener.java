package recourse.intake.crm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.intake.complaints.FindComplaint;
import recourse.intake.complaints.FindComplaintHandler;
import recourse.intake.complaints.WithdrawComplaint;
import recourse.intake.complaints.WithdrawComplaintHandler;
import recourse.spine.inbox.CommandListener;

/** The CRM tells that the customer takes the complaint back. */
@ApplicationScoped
public class WithdrawCommandListener
    implements CommandListener<WithdrawCommandListener.WithdrawalOf> {
  private final WithdrawComplaintHandler withdraw;
  private final FindComplaintHandler find;

  WithdrawCommandListener(WithdrawComplaintHandler withdraw, FindComplaintHandler find) {
    this.withdraw = withdraw;
    this.find = find;
  }

  /** A withdrawal, of the complaint named by our id or by the CRM's case number. */
  public record WithdrawalOf(@Nullable UUID complaintId, @Nullable String externalRef) {
    FindComplaint complaint() {
      return new FindComplaint(complaintId, externalRef);
    }
  }

  @Override
  public String type() {
    return "crm.withdraw-complaint.v1";
  }

  @Override
  public Class<WithdrawalOf> handles() {
    return WithdrawalOf.class;
  }

  @Override
  public Accepted on(WithdrawalOf command, String by) {
    FindComplaint.Found complaint = find.handle(command.complaint());
    withdraw.handle(new WithdrawComplaint(complaint.id(), by, null));
    return new Accepted(complaint.id(), complaint.reference(), complaint.externalRef(), null);
  }
}
