package recourse.resolution.replies;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.FlushMode;
import org.hibernate.jpa.HibernateHints;
import recourse.spine.aggregate.AggregateRepository;

/** Judgements of replies in PostgreSQL. */
@ApplicationScoped
class SqlReplyJudgements extends AggregateRepository<ReplyJudgement> implements ReplyJudgements {
  @Override
  @Transactional
  public ReplyJudgement.Shown show(UUID id) {
    return get(id).shown();
  }

  /** Many are looked for in one transaction, which need not be written down before each look. */
  @Override
  public List<ReplyJudgement> of(UUID complaintId) {
    return find("complaintId", Sort.by("judgedAt").and("id"), complaintId)
        .withHint(HibernateHints.HINT_FLUSH_MODE, FlushMode.COMMIT)
        .list();
  }

  @Override
  @Transactional
  public List<ReplyJudgement.Shown> about(UUID complaintId) {
    return of(complaintId).stream().map(ReplyJudgement::shown).toList();
  }
}
