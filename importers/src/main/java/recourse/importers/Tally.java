package recourse.importers;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Counts of what the services answered. */
final class Tally {

  private final Map<Answer, Long> counts = new EnumMap<>(Answer.class);

  /** What can become of a complaint, first at intake and then at resolution. */
  enum Answer {
    CREATED,
    EXISTING,
    REFUSED,
    REPLAYED,
    REPLAYED_BEFORE,
    LIFE_REFUSED,
    COMPLAINT_UNKNOWN
  }

  synchronized void count(Answer answer) {
    counts.merge(answer, 1L, Long::sum);
  }

  private synchronized long of(Answer answer) {
    return counts.getOrDefault(answer, 0L);
  }

  ImportSummary summary(String name, long rows, Findings findings, Duration took) {
    return new ImportSummary(
        name,
        rows,
        of(Answer.CREATED) + of(Answer.EXISTING) + of(Answer.REFUSED),
        of(Answer.CREATED),
        of(Answer.EXISTING),
        of(Answer.REFUSED),
        of(Answer.REPLAYED),
        of(Answer.REPLAYED_BEFORE),
        of(Answer.LIFE_REFUSED),
        of(Answer.COMPLAINT_UNKNOWN),
        findings.counts(),
        findings.first(),
        took);
  }
}
