package recourse.intake.crm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.contacts.ContactResource;
import recourse.intake.contacts.LogContact;
import recourse.intake.contacts.LogContactHandler;
import recourse.spine.inbox.CommandListener;

/** The CRM logs a contact that its own agents had. */
@ApplicationScoped
public class LogContactCommandListener
    implements CommandListener<LogContactCommandListener.ContactOf> {
  private final LogContactHandler log;
  private final SqlComplaints complaints;

  LogContactCommandListener(LogContactHandler log, SqlComplaints complaints) {
    this.log = log;
    this.complaints = complaints;
  }

  /** A contact, on the complaint named by our id or by the CRM's case number. */
  public record ContactOf(
      UUID complaintId,
      String externalRef,
      @NotNull(message = "must hold the contact") @Valid ContactResource.Logged contact) {}

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
    Complaint complaint = complaints.named(command.complaintId(), command.externalRef());
    UUID contact =
        log.handle(
            new LogContact(
                complaint.id(),
                command.contact().spoken(by),
                command.contact().note(),
                command.contact().headers()));
    return new Accepted(complaint.id(), complaint.reference(), complaint.externalRef(), contact);
  }
}
