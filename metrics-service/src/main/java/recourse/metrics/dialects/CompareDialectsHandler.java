package recourse.metrics.dialects;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import recourse.contract.RepeatRecognised;
import recourse.metrics.eventlog.EventHistory;
import recourse.metrics.eventlog.SqlEventLog;
import recourse.metrics.measures.definition.Period;
import recourse.metrics.measures.definition.Thresholds;
import recourse.metrics.projection.ComplaintProjector;
import recourse.metrics.projection.MeasuredComplaint;
import recourse.spine.policy.Policies;

/** Counts the complaints of a period in every dialect: who came back first, then all the rest. */
@ApplicationScoped
public class CompareDialectsHandler {
  private final SqlEventLog log;
  private final Policies policies;
  private final Clock clock;

  CompareDialectsHandler(SqlEventLog log, Policies policies, Clock clock) {
    this.log = log;
    this.policies = policies;
    this.clock = clock;
  }

  /** What was asked. */
  public record Compared(Period period, Instant asOf, List<DialectAnswer> answers) {}

  /** Every figure of every dialect. */
  public Compared handle(Period period, DialectFilter only) {
    Instant asOf = clock.instant();
    Thresholds limits = Thresholds.of(policies, LocalDate.ofInstant(asOf, period.zone()));
    DialectWindow window =
        new DialectWindow(period.start(), period.end(), asOf, returned(period), limits);
    DialectComparison comparison = new DialectComparison(window);
    log.touching(
        period.start(),
        period.end(),
        history -> {
          MeasuredComplaint complaint = ComplaintProjector.of(history);
          if (only.admits(complaint)) {
            comparison.add(complaint);
          }
        });
    return new Compared(period, asOf, comparison.answers());
  }

  private Map<UUID, Instant> returned(Period period) {
    Map<UUID, Instant> first = new HashMap<>();
    log.touching(
        period.start(),
        period.end().plus(DialectWindow.QUIET),
        history -> noteRepeat(history, first));
    return first;
  }

  private static void noteRepeat(EventHistory history, Map<UUID, Instant> first) {
    history
        .all(RepeatRecognised.class)
        .forEach(
            repeat ->
                first.merge(
                    repeat.repeatOf(),
                    repeat.occurredAt(),
                    (known, heard) -> known.isBefore(heard) ? known : heard));
  }
}
