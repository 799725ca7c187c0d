package recourse.intake.crm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.complaints.WithdrawComplaint;
import recourse.intake.complaints.WithdrawComplaintHandler;
import recourse.spine.inbox.CommandListener;

/** The CRM tells that the customer takes the complaint back. */
@ApplicationScoped
public class WithdrawCommandListener
    implements CommandListener<WithdrawCommandListener.WithdrawalOf> {
  private final WithdrawComplaintHandler withdraw;
  private final SqlComplaints complaints;

  WithdrawCommandListener(WithdrawComplaintHandler withdraw, SqlComplaints complaints) {
    this.withdraw = withdraw;
    this.complaints = complaints;
  }

  /** A withdrawal, of the complaint named by our id or by the CRM's case number. */
  public record WithdrawalOf(UUID complaintId, String externalRef) {}

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
    Complaint complaint = complaints.named(command.complaintId(), command.externalRef());
    withdraw.handle(new WithdrawComplaint(complaint.id(), by, null));
    return new Accepted(complaint.id(), complaint.reference(), complaint.externalRef(), null);
  }
}
