package recourse.intake.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import recourse.intake.complaints.DataExport;

/** The contacts we hold; after an erasure their times remain and what was said is gone. */
@ApplicationScoped
class ContactDataExport implements DataExport {
  private final SqlContacts contacts;

  ContactDataExport(SqlContacts contacts) {
    this.contacts = contacts;
  }

  @Override
  public String name() {
    return "contacts";
  }

  @Override
  public List<?> about(UUID complaintId) {
    return contacts.ofEach(List.of(complaintId)).stream()
        .map(contact -> ContactView.of(contact, true))
        .toList();
  }

  @Override
  public void erase(Collection<UUID> complaintIds) {
    contacts.ofEach(complaintIds).forEach(Contact::forgetWords);
  }
}
