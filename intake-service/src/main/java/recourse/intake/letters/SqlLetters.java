package recourse.intake.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import recourse.intake.complaints.KeysetPage;

/** Letters in PostgreSQL. */
@ApplicationScoped
class SqlLetters implements Letters {
  private static final KeysetPage<Letter> LATEST_FIRST =
      new KeysetPage<>(
          Letter.class, "from letter where complaintId = :complaint", "writtenAt", true);

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
  public List<Letter> of(UUID complaintId, Instant before, UUID beforeId, int limit) {
    return LATEST_FIRST.page(session, Map.of("complaint", complaintId), before, beforeId, limit);
  }
}
