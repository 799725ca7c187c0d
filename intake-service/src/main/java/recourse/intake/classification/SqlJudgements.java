package recourse.intake.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import recourse.intake.complaints.KeysetPage;

/** Judgements in PostgreSQL. */
@ApplicationScoped
class SqlJudgements implements Judgements {
  private static final String OF_COMPLAINT = "from judgement where complaintId = :complaint";
  private static final KeysetPage<Judgement> OLDEST_FIRST =
      new KeysetPage<>(Judgement.class, OF_COMPLAINT, "triage.at", false);
  private static final KeysetPage<Judgement> LATEST_FIRST =
      new KeysetPage<>(Judgement.class, OF_COMPLAINT, "triage.at", true);

  @Inject EntityManager session;

  @Override
  public void add(Judgement judgement) {
    session.persist(judgement);
  }

  @Override
  public List<Judgement> of(UUID complaintId) {
    return of(complaintId, null, null, Integer.MAX_VALUE);
  }

  @Override
  public List<Judgement> of(UUID complaintId, Instant behind, UUID behindId, int limit) {
    return OLDEST_FIRST.page(session, Map.of("complaint", complaintId), behind, behindId, limit);
  }

  @Override
  public Optional<Judgement> last(UUID complaintId) {
    return LATEST_FIRST.page(session, Map.of("complaint", complaintId), null, null, 1).stream()
        .findFirst();
  }
}
