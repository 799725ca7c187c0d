package recourse.resolution.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import recourse.resolution.casefile.SqlBesideCase;
import recourse.resolution.casefile.SqlCases;

/** What remains of cases, in PostgreSQL. */
@ApplicationScoped
public class SqlPostResolutionReviews extends SqlBesideCase<PostResolutionReview> {
  private static final String LATEST =
      """
      select kind, count(*) filter (where effect = 'BETTER') as better,
             count(*) filter (where effect = 'SAME') as same,
             count(*) filter (where effect = 'WORSE') as worse
        from (select distinct on (case_id, kind) case_id, kind, effect from aftermath_effect
               where seen_on between :from and :to
               order by case_id, kind, seen_on desc, number desc) as latest
       group by kind order by kind
      """;

  private final SqlCases cases;

  SqlPostResolutionReviews(SqlCases cases) {
    this.cases = cases;
  }

  @Override
  protected String table() {
    return "aftermath";
  }

  /** As it stands, empty when it was not begun yet; refused without a case. */
  public PostResolutionReviewView show(UUID complaintId) {
    cases.seen(complaintId);
    return find(complaintId).orElseGet(() -> PostResolutionReview.of(complaintId)).view();
  }

  /** The figures of what was seen on these days, the last one included. */
  @SuppressWarnings("unchecked")
  public List<RecoveryFigure> recovery(LocalDate from, LocalDate to) {
    List<Tuple> rows =
        getEntityManager()
            .createNativeQuery(LATEST, Tuple.class)
            .setParameter("from", from)
            .setParameter("to", to)
            .getResultList();
    return rows.stream().map(SqlPostResolutionReviews::figure).toList();
  }

  private static RecoveryFigure figure(Tuple row) {
    return RecoveryFigure.of(
        EffectKind.valueOf(row.get("kind", String.class)),
        row.get("better", Long.class),
        row.get("same", Long.class),
        row.get("worse", Long.class));
  }
}
