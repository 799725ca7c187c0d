package recourse.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import recourse.intake.model.Judgement;
import recourse.intake.model.Judgements;

/** Judgements in PostgreSQL. */
@ApplicationScoped
class SqlJudgements implements Judgements {
  @Inject EntityManager session;

  @Override
  public void add(Judgement judgement) {
    session.persist(judgement);
  }

  @Override
  public List<Judgement> of(UUID complaintId) {
    return session
        .createQuery(
            "from judgement where complaintId = ?1 order by triage.at, id", Judgement.class)
        .setParameter(1, complaintId)
        .getResultList();
  }
}
