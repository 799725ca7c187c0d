package recourse.metrics.measures;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import recourse.metrics.exposure.Exposures;
import recourse.metrics.measures.definition.Kpi;
import recourse.metrics.measures.definition.KpiQuestion;
import recourse.metrics.measures.engine.Cohorts;

/**
 * Figures for one question, all seen at the same moment.
 *
 * @param asOf when the measures were asked, or the instant up to which they had been reported
 * @param exposure what complaints were set against; null when nobody stated it or nobody asked
 */
public record KpiReport(
    KpiQuestion question, Instant asOf, String exposure, List<ReportedKpi> kpis) {

  /**
   * The answer to a question.
   *
   * @param kpis which figures, in the order in which they are wanted
   * @param now the present
   */
  public static KpiReport of(
      KpiQuestion question,
      Collection<Kpi> kpis,
      Cohorts cohorts,
      Exposures.Stated exposures,
      Instant now) {
    Instant asOf = question.recordedBy() == null ? now : question.recordedBy();
    Map<Kpi, ReportedKpi> reported =
        cohorts.look(
            question.recordedBy(),
            view ->
                view.count(
                    kpis,
                    question,
                    asOf,
                    (kpi, counted) -> ReportedKpi.of(kpi, counted, question.by(), exposures)));
    return new KpiReport(
        question, asOf, exposures.type(), kpis.stream().map(reported::get).toList());
  }

  /** One of its figures. */
  public ReportedKpi the(Kpi kpi) {
    return kpis.stream().filter(reported -> reported.kpi() == kpi).findFirst().orElseThrow();
  }
}
