package recourse.metrics.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import recourse.metrics.model.Cohorts;
import recourse.metrics.model.Question;

/** Answers a question with every figure, all seen at the same moment. */
@ApplicationScoped
public class ReportKpisHandler {
  private final Cohorts cohorts;
  private final Clock clock;

  @Inject
  ReportKpisHandler(Cohorts cohorts, Clock clock) {
    this.cohorts = cohorts;
    this.clock = clock;
  }

  /** The report. */
  @Transactional
  KpiReport handle(Question question) {
    Instant asOf = clock.instant();
    return KpiReport.of(question.period(), asOf, cohorts.tally(question, asOf));
  }
}
