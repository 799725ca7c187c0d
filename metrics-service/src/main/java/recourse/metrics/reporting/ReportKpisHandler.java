package recourse.metrics.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import recourse.metrics.model.Cohorts;
import recourse.metrics.model.Exposures;
import recourse.metrics.model.KpiReport;
import recourse.metrics.model.Question;
import recourse.metrics.policy.Kpi;

/** Answers a question with figures that are all seen at the same moment. */
@ApplicationScoped
public class ReportKpisHandler {
  private final Cohorts cohorts;
  private final Exposures exposures;
  private final Clock clock;

  @Inject
  ReportKpisHandler(Cohorts cohorts, Exposures exposures, Clock clock) {
    this.cohorts = cohorts;
    this.exposures = exposures;
    this.clock = clock;
  }

  /** The report of these figures. */
  KpiReport handle(Question question, Collection<Kpi> kpis, String exposure) {
    Exposures.Stated stated =
        kpis.contains(Kpi.COMPLAINTS_PER_1000)
            ? exposures.at(question.period().to(), exposure)
            : Exposures.Stated.NOTHING;
    return KpiReport.of(question, kpis, cohorts, stated, clock.instant());
  }
}
