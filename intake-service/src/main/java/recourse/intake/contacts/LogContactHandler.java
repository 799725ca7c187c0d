package recourse.intake.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.Direction;
import recourse.contract.MessageKind;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;
import recourse.spine.time.Identity;

/** Logs contacts. */
@ApplicationScoped
public class LogContactHandler {
  private final SqlComplaints complaints;
  private final SqlContacts contacts;
  private final Clock clock;

  LogContactHandler(SqlComplaints complaints, SqlContacts contacts, Clock clock) {
    this.complaints = complaints;
    this.contacts = contacts;
    this.clock = clock;
  }

  /** Logs the contact and answers with its id. */
  @Transactional
  public UUID handle(LogContact command) {
    Complaint complaint = complaints.get(command.complaintId());
    complaint.requireMayKeep(command.note());
    Contact contact =
        new Contact(
            Identity.next(), command, complaint.customerRef(), kind(command), clock.instant());
    contacts.save(contact);
    return contact.id();
  }

  private static @Nullable MessageKind kind(LogContact command) {
    return command.headers() == null || command.outcome().direction() != Direction.INBOUND
        ? null
        : MessagePolicy.CURRENT.judge(command.headers(), command.note());
  }
}
