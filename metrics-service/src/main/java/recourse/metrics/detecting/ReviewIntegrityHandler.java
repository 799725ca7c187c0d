package recourse.metrics.detecting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import recourse.metrics.model.Period;
import recourse.metrics.model.Reading;
import recourse.metrics.model.Stories;
import recourse.metrics.policy.integrity.Finding;
import recourse.metrics.policy.integrity.IntegrityPolicy;
import recourse.metrics.policy.integrity.IntegrityReview;

/** Reviews the complaints of a period. */
@ApplicationScoped
public class ReviewIntegrityHandler {
  private final Stories stories;
  private final Clock clock;

  @Inject
  ReviewIntegrityHandler(Stories stories, Clock clock) {
    this.stories = stories;
    this.clock = clock;
  }

  /** What was reviewed, by which policy. */
  record Reviewed(Period period, Instant asOf, IntegrityPolicy policy, List<Finding> findings) {}

  /** What was found. */
  Reviewed handle(Period period) {
    Instant asOf = clock.instant();
    IntegrityPolicy policy = IntegrityPolicy.VERSION_2;
    IntegrityReview review = new IntegrityReview(policy, period.start(), period.end(), asOf);
    stories.touching(period.start(), period.end(), story -> review.add(Reading.of(story)));
    return new Reviewed(period, asOf, policy, review.findings());
  }
}
