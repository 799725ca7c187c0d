package recourse.intake.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.sealing.Sealed;
import recourse.intake.sealing.Vault;
import recourse.spine.time.Identity;

/** The desk where contacts are logged. */
@ApplicationScoped
public class LogContactHandler {
  private final SqlComplaints complaints;
  private final SqlContacts contacts;
  private final Vault vault;
  private final Clock clock;

  LogContactHandler(SqlComplaints complaints, SqlContacts contacts, Vault vault, Clock clock) {
    this.complaints = complaints;
    this.contacts = contacts;
    this.vault = vault;
    this.clock = clock;
  }

  /** Logs the contact and answers with its id. */
  @Transactional
  public UUID handle(LogContact command) {
    Complaint complaint = complaints.get(command.complaintId());
    complaint.requireMayKeep(command.note());
    Sealed note = vault.of(complaint.customer().ref()).close(command.note());
    Contact contact =
        new Contact(
            Identity.next(),
            complaint.id(),
            command.spoken(),
            note,
            command.message(),
            clock.instant());
    contacts.save(contact);
    return contact.id();
  }
}
