package recourse.metrics.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import recourse.metrics.eventlog.SqlEventLog;
import recourse.metrics.measures.definition.Period;
import recourse.metrics.projection.ComplaintProjector;

/** Reviews the complaints of a period. */
@ApplicationScoped
public class ReviewIntegrityHandler {
  private final SqlEventLog log;
  private final Clock clock;

  @Inject
  ReviewIntegrityHandler(SqlEventLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  /** What was reviewed, by which policy. */
  record Reviewed(
      Period period, Instant asOf, IntegrityPolicy policy, List<IntegrityFinding> findings) {}

  /** What was found. */
  Reviewed handle(Period period) {
    Instant asOf = clock.instant();
    IntegrityPolicy policy = IntegrityPolicy.VERSION_2;
    IntegrityReview review = new IntegrityReview(policy, period.start(), period.end(), asOf);
    log.touching(period.start(), period.end(), story -> review.add(ComplaintProjector.of(story)));
    return new Reviewed(period, asOf, policy, review.findings());
  }
}
