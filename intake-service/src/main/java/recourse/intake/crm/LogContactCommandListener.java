package recourse.intake.crm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.intake.complaints.FindComplaint;
import recourse.intake.complaints.FindComplaintHandler;
import recourse.intake.contacts.ContactReport;
import recourse.intake.contacts.LogContactHandler;
import recourse.spine.inbox.CommandListener;

/** The CRM logs a contact that its own agents had. */
@ApplicationScoped
public class LogContactCommandListener
    implements CommandListener<LogContactCommandListener.ContactOf> {
  private final LogContactHandler log;
  private final FindComplaintHandler find;

  LogContactCommandListener(LogContactHandler log, FindComplaintHandler find) {
    this.log = log;
    this.find = find;
  }

  /** A contact, on the complaint named by our id or by the CRM's case number. */
  public record ContactOf(
      @Nullable UUID complaintId,
      @Nullable String externalRef,
      @NotNull(message = "must hold the contact") @Valid ContactReport contact) {
    FindComplaint complaint() {
      return new FindComplaint(complaintId, externalRef);
    }
  }

  @Override
  public String type() {
    return "crm.log-contact.v1";
  }

  @Override
  public Class<ContactOf> handles() {
    return ContactOf.class;
  }

  @Override
  public Accepted on(ContactOf command, String by) {
    FindComplaint.Found complaint = find.handle(command.complaint());
    UUID contact = log.handle(command.contact().toCommand(complaint.id(), by));
    return new Accepted(complaint.id(), complaint.reference(), complaint.externalRef(), contact);
  }
}
