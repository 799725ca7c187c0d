package recourse.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import recourse.intake.model.Letter;
import recourse.intake.model.Letters;

/** Letters in PostgreSQL. */
@ApplicationScoped
class SqlLetters implements Letters {
  @Inject EntityManager session;

  @Override
  public void add(Letter letter) {
    session.persist(letter);
  }

  @Override
  public Optional<Letter> find(UUID id) {
    return Optional.ofNullable(session.find(Letter.class, id));
  }

  @Override
  public List<Letter> of(UUID complaintId, int limit) {
    return session
        .createQuery(
            "from letter where complaintId = ?1 order by writtenAt desc, id desc", Letter.class)
        .setParameter(1, complaintId)
        .setMaxResults(limit)
        .getResultList();
  }
}
