package recourse.resolution.work.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import recourse.resolution.casefile.BesideTheCase;
import recourse.resolution.casefile.SqlCases;

/** Plans in PostgreSQL. */
@ApplicationScoped
class SqlCasePlans extends BesideTheCase<CasePlan> implements CasePlans {
  @Inject SqlCases cases;

  SqlCasePlans() {
    super("case_plan");
  }

  @Override
  @Transactional
  public CasePlanView show(UUID complaintId, Instant now) {
    return CasePlanView.of(
        find(complaintId).orElseGet(() -> CasePlan.of(complaintId)), cases.seen(complaintId), now);
  }
}
