package recourse.intake.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import recourse.intake.complaints.DataExport;
import recourse.intake.sealing.Vault;

/** The letters we hold; after an erasure it remains that they were written. */
@ApplicationScoped
class LetterDataExport implements DataExport {
  private final EntityManager session;
  private final Vault vault;

  LetterDataExport(EntityManager session, Vault vault) {
    this.session = session;
    this.vault = vault;
  }

  /** A letter as it is told in an access report. */
  record Held(LetterFormat layout, Instant writtenAt, String text) {}

  @Override
  public String name() {
    return "letters";
  }

  @Override
  public List<?> about(UUID complaintId) {
    return session
        .createQuery("from letter where complaintId = ?1 order by writtenAt, id", Letter.class)
        .setParameter(1, complaintId)
        .getResultStream()
        .map(letter -> new Held(letter.layout(), letter.writtenAt(), vault.open(letter.body())))
        .toList();
  }

  @Override
  public void erase(Collection<UUID> complaintIds) {
    session
        .createNativeQuery("update letter set body = null where complaint_id in (:ids)")
        .setParameter("ids", complaintIds)
        .executeUpdate();
  }
}
