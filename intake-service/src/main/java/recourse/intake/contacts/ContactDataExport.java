package recourse.intake.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import recourse.contract.MessageKind;
import recourse.intake.complaints.DataExport;
import recourse.intake.sealing.Vault;

/** The contacts we hold; after an erasure their times remain and what was said is gone. */
@ApplicationScoped
class ContactDataExport implements DataExport {
  private final EntityManager session;
  private final Vault vault;

  ContactDataExport(EntityManager session, Vault vault) {
    this.session = session;
    this.vault = vault;
  }

  /** A contact as it is told in an access report. */
  record Held(UUID id, ContactOutcome spoken, MessageKind message, String note) {}

  @Override
  public String name() {
    return "contacts";
  }

  @Override
  public List<?> about(UUID complaintId) {
    return session
        .createQuery("from contact where complaintId = ?1 order by startedAt, id", Contact.class)
        .setParameter(1, complaintId)
        .getResultStream()
        .map(
            contact ->
                new Held(
                    contact.id(), contact.spoken(), contact.message(), vault.open(contact.note())))
        .toList();
  }

  @Override
  public void erase(Collection<UUID> complaintIds) {
    session
        .createNativeQuery("update contact set note = null where complaint_id in (:ids)")
        .setParameter("ids", complaintIds)
        .executeUpdate();
  }
}
