package recourse.resolution.replies;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.FlushMode;
import org.hibernate.jpa.HibernateHints;
import recourse.spine.aggregate.AggregateRepository;

/** Judgements of replies in PostgreSQL. */
@ApplicationScoped
public class SqlReplyJudgements extends AggregateRepository<ReplyJudgement> {
  /** One judgement as it is shown; refused as unknown when there is none of this id. */
  public ReplyJudgement.View show(UUID id) {
    return get(id).view();
  }

  /** Many are looked for in one transaction, which need not be written down before each look. */
  public List<ReplyJudgement> of(UUID complaintId) {
    return find("complaintId", Sort.by("judgedAt").and("id"), complaintId)
        .withHint(HibernateHints.HINT_FLUSH_MODE, FlushMode.COMMIT)
        .list();
  }

  /** Those about a complaint as they are shown, oldest first. */
  public List<ReplyJudgement.View> about(UUID complaintId) {
    return of(complaintId).stream().map(ReplyJudgement::view).toList();
  }
}
