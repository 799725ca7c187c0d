package recourse.intake.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import recourse.intake.complaints.KeysetPage;

/** Letters in PostgreSQL. */
@ApplicationScoped
public class SqlLetters {
  private static final KeysetPage<Letter> LATEST_FIRST =
      new KeysetPage<>(
          Letter.class, "from letter where complaintId = :complaint", "writtenAt", true);

  private final EntityManager session;

  SqlLetters(EntityManager session) {
    this.session = session;
  }

  /** Keeps one. */
  public void add(Letter letter) {
    session.persist(letter);
  }

  /** The letter of this id. */
  public Optional<Letter> find(UUID id) {
    return Optional.ofNullable(session.find(Letter.class, id));
  }

  /**
   * A page of the letters of a complaint, latest first.
   *
   * @param before only those written before this, or at it with a smaller id; null for all
   * @param beforeId see above
   */
  public List<Letter> of(UUID complaintId, Instant before, UUID beforeId, int limit) {
    return LATEST_FIRST.page(session, Map.of("complaint", complaintId), before, beforeId, limit);
  }
}
