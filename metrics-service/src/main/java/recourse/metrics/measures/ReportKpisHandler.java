package recourse.metrics.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import recourse.metrics.exposure.Exposures;
import recourse.metrics.measures.definition.Kpi;
import recourse.metrics.measures.definition.KpiQuestion;
import recourse.metrics.measures.engine.Cohorts;

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
  KpiReport handle(KpiQuestion question, Collection<Kpi> kpis, String exposure) {
    Exposures.Stated stated =
        kpis.contains(Kpi.COMPLAINTS_PER_1000)
            ? exposures.at(question.period().to(), exposure)
            : Exposures.Stated.NOTHING;
    return KpiReport.of(question, kpis, cohorts, stated, clock.instant());
  }
}
