package recourse.resolution.work.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import recourse.resolution.casefile.CaseBoundRepository;
import recourse.resolution.casefile.SqlCases;

/** Plans in PostgreSQL. */
@ApplicationScoped
public class SqlCasePlans extends CaseBoundRepository<CasePlan> {
  private final SqlCases cases;

  SqlCasePlans(SqlCases cases) {
    this.cases = cases;
  }

  @Override
  protected String table() {
    return "case_plan";
  }

  /** The plan as it stands, empty when it was not begun yet; refused without a case. */
  @Transactional
  public CasePlanView show(UUID complaintId, Instant now) {
    return CasePlanView.of(
        find(complaintId).orElseGet(() -> CasePlan.of(complaintId)), cases.seen(complaintId), now);
  }
}
