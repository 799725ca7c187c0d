package recourse.resolution.work.plan;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.OpenObligations;
import recourse.resolution.casefile.SqlBesideCase;
import recourse.resolution.casefile.SqlCases;

/** Plans in PostgreSQL. */
@ApplicationScoped
@Priority(1)
public class SqlCasePlans extends SqlBesideCase<CasePlan> implements OpenObligations {
  private final SqlCases cases;

  SqlCasePlans(SqlCases cases) {
    this.cases = cases;
  }

  @Override
  public List<String> obligationsOf(UUID complaintId) {
    return find(complaintId).map(CasePlan::obligations).orElse(List.of());
  }

  @Override
  protected String table() {
    return "case_plan";
  }

  /** The plan as it stands, empty when it was not begun yet; refused without a case. */
  public CasePlanView show(UUID complaintId, Instant now) {
    CaseFile file = cases.seen(complaintId);
    return find(complaintId)
        .orElseGet(() -> CasePlan.of(complaintId))
        .view(file.handler(), file.owner(), now);
  }
}
