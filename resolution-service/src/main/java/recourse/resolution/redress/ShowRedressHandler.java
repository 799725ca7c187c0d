package recourse.resolution.redress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.resolution.casefile.SqlCases;
import recourse.resolution.casefile.Viewer;

/** Redress as readers see it. */
@ApplicationScoped
public class ShowRedressHandler {
  private final SqlRedresses redresses;
  private final SqlCases cases;
  private final Clock clock;

  ShowRedressHandler(SqlRedresses redresses, SqlCases cases, Clock clock) {
    this.redresses = redresses;
    this.cases = cases;
    this.clock = clock;
  }

  /** As this viewer sees it, empty when nothing was offered yet; refused without a case. */
  @Transactional
  public RedressView handle(UUID complaintId, Viewer viewer) {
    cases.seen(complaintId);
    return redresses
        .find(complaintId)
        .orElseGet(() -> Redress.of(complaintId))
        .view(viewer, clock.instant());
  }

  /** What is owed and not paid yet, the most urgent first. */
  @Transactional
  public List<PaymentDue> due(Instant after, UUID afterCase, int limit) {
    return redresses.due(after, afterCase, limit, clock.instant());
  }
}
