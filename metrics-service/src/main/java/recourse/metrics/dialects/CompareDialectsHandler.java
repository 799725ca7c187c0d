package recourse.metrics.dialects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import recourse.contract.RepeatRecognised;
import recourse.metrics.eventlog.EventHistory;
import recourse.metrics.eventlog.SqlEventLog;
import recourse.metrics.measures.definition.Period;
import recourse.metrics.projection.ComplaintProjector;
import recourse.metrics.projection.MeasuredComplaint;

/** Counts the complaints of a period in every dialect: who came back first, then all the rest. */
@ApplicationScoped
public class CompareDialectsHandler {
  private final SqlEventLog log;
  private final Clock clock;

  @Inject
  CompareDialectsHandler(SqlEventLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  /** What was asked. */
  public record Compared(Period period, Instant asOf, List<DialectAnswer> answers) {}

  /** Every figure of every dialect. */
  public Compared handle(Period period, DialectFilter only) {
    Instant asOf = clock.instant();
    DialectWindow window = new DialectWindow(period.start(), period.end(), asOf, returned(period));
    DialectComparison comparison = new DialectComparison(window);
    log.touching(
        period.start(),
        period.end(),
        story -> {
          MeasuredComplaint complaint = ComplaintProjector.of(story);
          if (only.admits(complaint)) {
            comparison.add(complaint);
          }
        });
    return new Compared(period, asOf, comparison.answers());
  }

  private Map<UUID, Instant> returned(Period period) {
    Map<UUID, Instant> first = new HashMap<>();
    log.touching(
        period.start(), period.end().plus(DialectWindow.QUIET), story -> noteRepeat(story, first));
    return first;
  }

  private static void noteRepeat(EventHistory story, Map<UUID, Instant> first) {
    story
        .all(RepeatRecognised.class)
        .forEach(
            repeat ->
                first.merge(
                    repeat.repeatOf(),
                    repeat.occurredAt(),
                    (known, heard) -> known.isBefore(heard) ? known : heard));
  }
}
