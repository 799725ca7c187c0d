package recourse.metrics.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import recourse.metrics.eventlog.SqlEventLog;
import recourse.metrics.measures.definition.Period;
import recourse.metrics.projection.ComplaintProjector;
import recourse.spine.policy.Policies;

/** Reviews the complaints of a period. */
@ApplicationScoped
public class ReviewIntegrityHandler {
  private final SqlEventLog log;
  private final Policies policies;
  private final Clock clock;

  ReviewIntegrityHandler(SqlEventLog log, Policies policies, Clock clock) {
    this.log = log;
    this.policies = policies;
    this.clock = clock;
  }

  /** What was reviewed, by which policy. */
  record Reviewed(
      Period period, Instant asOf, IntegrityPolicy policy, List<IntegrityFinding> findings) {}

  /** What was found. */
  Reviewed handle(Period period) {
    Instant asOf = clock.instant();
    IntegrityPolicy policy = IntegrityPolicy.of(policies, period.from());
    IntegrityReview review = new IntegrityReview(policy, period.start(), period.end(), asOf);
    log.touching(
        period.start(), period.end(), history -> review.add(ComplaintProjector.of(history)));
    return new Reviewed(period, asOf, policy, review.findings());
  }
}
