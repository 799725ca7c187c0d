package recourse.resolution.work;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import recourse.contract.Priority;
import recourse.contract.Severity;
import recourse.resolution.casefile.DatedVersion;

/**
 * In which order work is to be taken up. A case is to be attended to by its due time, earlier by so
 * many hours for each thing that makes it matter. That instant does not depend on when it is looked
 * at, so a queue of any length can be kept in order. Source: R12.
 *
 * @param version names this policy
 * @param validFrom the first day it applies, in UTC
 * @param presumed until a clock is known, a case counts as due so long after its receipt
 * @param severity hours by severity
 * @param priority hours by priority
 * @param hours hours by what else makes a case matter
 */
public record WorkPolicy(
    String version,
    LocalDate validFrom,
    Duration presumed,
    Map<Severity, Integer> severity,
    Map<Priority, Integer> priority,
    Map<Because, Integer> hours)
    implements DatedVersion {

  /** What makes a case matter more, or less. */
  public enum Because {
    SEVERITY,
    PRIORITY,
    VULNERABLE,
    /** Once for each level. */
    ESCALATED,
    REOPENED,
    BREACHED,
    /** The next step is not ours: less. */
    WAITING
  }

  /** A case as far as its order depends on it. */
  public record Standing(
      Severity severity,
      Priority priority,
      boolean vulnerable,
      int level,
      boolean reopened,
      boolean breached,
      boolean waiting) {}

  /** How much one thing counts, in hours. */
  public record Weight(Because because, int hours) {}

  private static final List<WorkPolicy> ALL =
      List.of(
          new WorkPolicy(
              "work-1",
              LocalDate.of(2026, 1, 1),
              Duration.ofDays(14),
              Map.of(Severity.HARM, 96, Severity.HIGH, 48, Severity.MEDIUM, 16),
              Map.of(Priority.P1, 72, Priority.P2, 24),
              Map.of(
                  Because.VULNERABLE, 48,
                  Because.ESCALATED, 24,
                  Because.REOPENED, 24,
                  Because.BREACHED, 72,
                  Because.WAITING, -72)));

  /** The policy of an instant; before the first one, the first. */
  public static WorkPolicy at(Instant when) {
    return DatedVersion.at(ALL, when);
  }

  /** What counts, and how much; what does not count is left out. */
  public List<Weight> weights(Standing of) {
    List<Weight> all = new ArrayList<>();
    add(all, Because.SEVERITY, of.severity() == null ? 0 : severity.getOrDefault(of.severity(), 0));
    add(all, Because.PRIORITY, of.priority() == null ? 0 : priority.getOrDefault(of.priority(), 0));
    times(all, Because.VULNERABLE, of.vulnerable() ? 1 : 0);
    times(all, Because.ESCALATED, of.level());
    times(all, Because.REOPENED, of.reopened() ? 1 : 0);
    times(all, Because.BREACHED, of.breached() ? 1 : 0);
    times(all, Because.WAITING, of.waiting() ? 1 : 0);
    return all;
  }

  /** By when it is to be attended to. */
  public Instant workBy(Instant dueAt, Standing of) {
    int sum = weights(of).stream().mapToInt(Weight::hours).sum();
    return dueAt.minus(Duration.ofHours(sum));
  }

  private void times(List<Weight> all, Because because, int times) {
    add(all, because, times * hours.getOrDefault(because, 0));
  }

  private static void add(List<Weight> all, Because because, int much) {
    if (much != 0) {
      all.add(new Weight(because, much));
    }
  }
}
