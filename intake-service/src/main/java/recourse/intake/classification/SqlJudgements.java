package recourse.intake.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import recourse.intake.complaints.KeysetPage;

/** Judgements in PostgreSQL. */
@ApplicationScoped
public class SqlJudgements {
  private static final String OF_COMPLAINT = "from judgement where complaintId = :complaint";
  private static final KeysetPage<Judgement> OLDEST_FIRST =
      new KeysetPage<>(Judgement.class, OF_COMPLAINT, "triage.at", false);
  private static final KeysetPage<Judgement> LATEST_FIRST =
      new KeysetPage<>(Judgement.class, OF_COMPLAINT, "triage.at", true);

  private final EntityManager session;

  SqlJudgements(EntityManager session) {
    this.session = session;
  }

  /** Keeps one more. */
  public void add(Judgement judgement) {
    session.persist(judgement);
  }

  /** The judgements of a complaint, oldest first. */
  public List<Judgement> of(UUID complaintId) {
    return of(complaintId, null, null, Integer.MAX_VALUE);
  }

  /**
   * A page of those, in the same order.
   *
   * @param behind only what was judged after this, or at it with a greater id; null for all
   * @param behindId see above
   */
  public List<Judgement> of(UUID complaintId, Instant behind, UUID behindId, int limit) {
    return OLDEST_FIRST.page(session, Map.of("complaint", complaintId), behind, behindId, limit);
  }

  /** The judgement that counts: the last one of the complaint. */
  public Optional<Judgement> last(UUID complaintId) {
    return LATEST_FIRST.page(session, Map.of("complaint", complaintId), null, null, 1).stream()
        .findFirst();
  }
}
