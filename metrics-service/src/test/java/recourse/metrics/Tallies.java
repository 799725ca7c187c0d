package recourse.metrics;

import java.math.BigDecimal;
import recourse.metrics.measures.Figure;
import recourse.metrics.measures.KpiReport;
import recourse.metrics.measures.definition.Kpi;

/** The counts behind the first figures, so that a slow walk through every life can be compared. */
record Tallies(
    Received received, Resolved resolved, Backlog backlog, Clocks clocks, Answers answers) {

  record Received(long complaints, long acknowledged, Long medianWait) {}

  record Resolved(long complaints, Long median, Long ninetieth, long reopened) {}

  record Backlog(long open, long answeredAtSource) {}

  record Clocks(long met, long missed, long cancelled) {}

  record Answers(long satisfied, long valid, long offScale) {}

  static Tallies of(KpiReport report) {
    Figure acknowledged = report.the(Kpi.ACKNOWLEDGEMENT_TIME_MEDIAN).whole();
    Figure attainment = report.the(Kpi.SLA_ATTAINMENT).whole();
    Figure csat = report.the(Kpi.CSAT).whole();
    return new Tallies(
        new Received(
            report.the(Kpi.COMPLAINTS_RECEIVED).whole().numerator(),
            acknowledged.denominator(),
            number(acknowledged.value())),
        new Resolved(
            report.the(Kpi.COMPLAINTS_RESOLVED).whole().numerator(),
            number(report.the(Kpi.RESOLUTION_TIME_MEDIAN).whole().value()),
            number(report.the(Kpi.RESOLUTION_TIME_P90).whole().value()),
            report.the(Kpi.REOPEN_RATE).whole().numerator()),
        new Backlog(
            report.the(Kpi.OPEN_BACKLOG).whole().numerator(),
            excluded(report, Kpi.OPEN_BACKLOG, Kpi.ANSWERED_AT_SOURCE)),
        new Clocks(
            attainment.numerator(),
            attainment.denominator() - attainment.numerator(),
            excluded(report, Kpi.SLA_ATTAINMENT, Kpi.CANCELLED)),
        new Answers(
            csat.numerator(), csat.denominator(), excluded(report, Kpi.CSAT, Kpi.OFF_SCALE)));
  }

  private static long excluded(KpiReport report, Kpi kpi, String reason) {
    return report.the(kpi).excluded().getOrDefault(reason, 0L);
  }

  private static Long number(BigDecimal value) {
    return value == null ? null : value.longValueExact();
  }
}
