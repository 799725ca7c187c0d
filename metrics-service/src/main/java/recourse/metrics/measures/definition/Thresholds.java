package recourse.metrics.measures.definition;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Set;
import recourse.contract.Severity;
import recourse.spine.policy.Policies;

/**
 * The numbers the definitions depend on, as the policies of the installation have them: the same
 * entries by which complaints are reopened, moved up and followed up.
 *
 * @param reopenedWithin how soon after a resolution a reopening counts against it, included
 * @param lowestCsat the lower end of the scale
 * @param satisfiedFrom the lowest satisfied answer: the two top boxes
 * @param highestCsat the upper end of the scale
 * @param promoterFrom the lowest likelihood to recommend of a promoter, out of 0 to 10
 * @param detractorTo the highest one of a detractor
 * @param highestCes the upper end of the scale of ease, from 1
 * @param easyFrom the lowest easy answer
 * @param escalatedWithin how soon after a criterion was met a step up is timely, included
 * @param severe severities that ought to move up
 * @param businessDays how many business days after receipt count as three; day 0 is the receipt
 * @param weeks how long after receipt eight weeks are over, in local days
 */
public record Thresholds(
    Duration reopenedWithin,
    int lowestCsat,
    int satisfiedFrom,
    int highestCsat,
    int promoterFrom,
    int detractorTo,
    int highestCes,
    int easyFrom,
    Duration escalatedWithin,
    Set<Severity> severe,
    int businessDays,
    Period weeks) {
  private static final int LOWEST_CSAT = 1;
  private static final int HIGHEST_CSAT = 5;
  private static final int HIGHEST_CES = 7;

  /** What is read of each policy. */
  private record Reopening(Duration window) {}

  private record Satisfaction(int satisfiedFrom, int promoterFrom, int detractorTo, int easyFrom) {}

  private record Figures(Duration escalatedWithin, Period longest) {}

  private record Escalation(Set<Severity> severe) {}

  private record SummaryResolution(int businessDays) {}

  /** Those in force on a day. */
  public static Thresholds of(Policies policies, LocalDate day) {
    Satisfaction satisfaction = policies.of("satisfaction", Satisfaction.class).inForceOn(day);
    Figures figures = policies.of("figures", Figures.class).inForceOn(day);
    return new Thresholds(
        policies.of("reopening", Reopening.class).inForceOn(day).window(),
        LOWEST_CSAT,
        satisfaction.satisfiedFrom(),
        HIGHEST_CSAT,
        satisfaction.promoterFrom(),
        satisfaction.detractorTo(),
        HIGHEST_CES,
        satisfaction.easyFrom(),
        figures.escalatedWithin(),
        policies.of("escalation", Escalation.class).inForceOn(day).severe(),
        policies.of("summary-resolution", SummaryResolution.class).inForceOn(day).businessDays(),
        figures.longest());
  }

  /** The shipped ones of today. */
  public static Thresholds shipped() {
    return of(Policies.shipped(ZoneOffset.UTC), LocalDate.MAX);
  }
}
