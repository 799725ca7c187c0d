package recourse.metrics.model;

import java.time.Instant;

/** The measures, asked for counts. */
public interface Cohorts {
  /** All counts a question needs, seen at one and the same moment. */
  Tallies tally(Question question, Instant now);
}
