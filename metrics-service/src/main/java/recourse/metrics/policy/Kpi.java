package recourse.metrics.policy;

import static recourse.metrics.policy.KpiDefinition.Unit.COMPLAINTS;
import static recourse.metrics.policy.KpiDefinition.Unit.RATIO;
import static recourse.metrics.policy.KpiDefinition.Unit.SECONDS;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import recourse.metrics.policy.KpiDefinition.Unit;

/** The figures we report, in the order in which they are reported, with their definitions. */
public enum Kpi {
  COMPLAINTS_RECEIVED(
      COMPLAINTS, "Complaints received in the period, by receipt.", "Their number."),
  COMPLAINTS_RESOLVED(
      COMPLAINTS,
      "Complaints whose latest resolution lies in the period, also if reopened since.",
      "Their number; each complaint counts once."),
  OPEN_BACKLOG(
      COMPLAINTS,
      "Complaints received by the last instant of the period, or by now if that is earlier.",
      "The number neither resolved, closed nor withdrawn at that instant. A reopening opens a"
          + " complaint again until its next resolution or closing. No breakdown by month.",
      Map.of(
          Kpi.ANSWERED_AT_SOURCE,
          "Imported complaints that their source calls answered without saying when.")),
  RESOLUTION_TIME_MEDIAN(
      SECONDS,
      "Complaints whose latest resolution lies in the period, also if reopened since.",
      "Latest resolution minus receipt, wall time: the smallest observed time that at least half"
          + " of the cohort did not exceed."),
  RESOLUTION_TIME_P90(
      SECONDS,
      "Complaints whose latest resolution lies in the period, also if reopened since.",
      "Latest resolution minus receipt, wall time: the smallest observed time that at least nine"
          + " in ten of the cohort did not exceed."),
  SLA_ATTAINMENT(
      RATIO,
      "Clocks of all kinds, or of the kind asked for, that ended or were breached in the period."
          + " Clocks that still run unbreached do not count.",
      "Met / (met + missed). A clock met in time is not missed, even if its breach was told first;"
          + " a missed clock stays missed when the work is done later.",
      Map.of(Kpi.CANCELLED, "Clocks cancelled in the period: neither met nor missed.")),
  REOPEN_RATE(
      RATIO,
      "Complaints whose latest resolution lies in the period, also if reopened since.",
      "Those reopened within 30 days (2,592,000 seconds, included) of one of their resolutions /"
          + " all of them."),
  CSAT(
      RATIO,
      "Surveys answered in the period, by the instant of the latest version of the answer.",
      "Answers of 4 or 5 / valid answers (1 to 5). A survey without an answer is not a zero.",
      Map.of(Kpi.OFF_SCALE, "Answers outside 1 to 5.")),
  ACKNOWLEDGEMENT_TIME_MEDIAN(
      SECONDS,
      "Complaints received in the period that have been acknowledged, by receipt.",
      "First acknowledgement minus receipt, wall time: the smallest observed time that at least"
          + " half of the cohort did not exceed.",
      Map.of(Kpi.NOT_ACKNOWLEDGED, "Complaints received in the period and not acknowledged yet."));

  /** Left out of the backlog. */
  public static final String ANSWERED_AT_SOURCE = "answered_at_source_date_unknown";

  /** Left out of the attainment. */
  public static final String CANCELLED = "cancelled";

  /** Left out of the satisfaction. */
  public static final String OFF_SCALE = "off_scale";

  /** Left out of the time to acknowledge. */
  public static final String NOT_ACKNOWLEDGED = "not_acknowledged";

  private final KpiDefinition definition;

  Kpi(Unit unit, String cohort, String formula) {
    this(unit, cohort, formula, Map.of());
  }

  Kpi(Unit unit, String cohort, String formula, Map<String, String> exclusions) {
    this.definition = new KpiDefinition("1", unit, cohort, formula, exclusions);
  }

  /** The figure of this public name. */
  public static Optional<Kpi> named(String name) {
    return Arrays.stream(values()).filter(kpi -> kpi.publicName().equals(name)).findFirst();
  }

  /** For example {@code complaints_received}. */
  public String publicName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it means. */
  public KpiDefinition definition() {
    return definition;
  }
}
