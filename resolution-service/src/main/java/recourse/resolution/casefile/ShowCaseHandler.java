package recourse.resolution.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Cases as readers see them. */
@ApplicationScoped
public class ShowCaseHandler {
  private final SqlCases cases;
  private final Clock clock;

  ShowCaseHandler(SqlCases cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  /** The case as it stands now, whole; refused as unknown when there is none. */
  @Transactional
  public CaseView handle(UUID complaintId, Viewer viewer) {
    return cases.seen(complaintId).view(viewer, clock.instant());
  }

  /** Cases in the order of their opening. */
  @Transactional
  public List<CaseSummary> handle(CaseQuery query, Viewer viewer) {
    return cases.list(query, viewer);
  }
}
