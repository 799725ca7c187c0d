package recourse.metrics.reporting;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import recourse.metrics.model.Period;
import recourse.metrics.model.Tallies;
import recourse.metrics.model.Tallies.Answers;
import recourse.metrics.model.Tallies.Backlog;
import recourse.metrics.model.Tallies.Clocks;
import recourse.metrics.model.Tallies.Received;
import recourse.metrics.model.Tallies.Resolved;
import recourse.metrics.policy.Kpi;

/**
 * Every figure for one period.
 *
 * @param asOf when the measures were asked
 */
record KpiReport(Period period, Instant asOf, List<ReportedKpi> kpis) {

  static KpiReport of(Period period, Instant asOf, Tallies tallies) {
    return new KpiReport(
        period, asOf, Arrays.stream(Kpi.values()).map(kpi -> figure(kpi, tallies)).toList());
  }

  KpiReport only(Kpi kpi) {
    return new KpiReport(
        period, asOf, kpis.stream().filter(reported -> reported.kpi() == kpi).toList());
  }

  private static ReportedKpi figure(Kpi kpi, Tallies counts) {
    return switch (kpi) {
      case COMPLAINTS_RECEIVED ->
          ReportedKpi.of(kpi, counts.received(), t -> Figure.count(t.complaints()));
      case COMPLAINTS_RESOLVED ->
          ReportedKpi.of(kpi, counts.resolved(), t -> Figure.count(t.complaints()));
      case OPEN_BACKLOG -> backlog(kpi, counts.backlog());
      case RESOLUTION_TIME_MEDIAN ->
          ReportedKpi.of(kpi, counts.resolved(), t -> Figure.time(t.median(), t.complaints()));
      case RESOLUTION_TIME_P90 ->
          ReportedKpi.of(kpi, counts.resolved(), t -> Figure.time(t.ninetieth(), t.complaints()));
      case SLA_ATTAINMENT -> attainment(kpi, counts.clocks());
      case REOPEN_RATE -> reopenRate(kpi, counts.resolved());
      case CSAT -> satisfaction(kpi, counts.answers());
      case ACKNOWLEDGEMENT_TIME_MEDIAN -> acknowledgement(kpi, counts.received());
    };
  }

  private static ReportedKpi backlog(Kpi kpi, List<Backlog> tallies) {
    return ReportedKpi.of(
        kpi,
        tallies,
        t -> Figure.count(t.open()),
        t -> Map.of(Kpi.ANSWERED_AT_SOURCE, t.answeredAtSource()));
  }

  private static ReportedKpi attainment(Kpi kpi, List<Clocks> tallies) {
    return ReportedKpi.of(
        kpi,
        tallies,
        t -> Figure.share(t.met(), t.met() + t.missed()),
        t -> Map.of(Kpi.CANCELLED, t.cancelled()));
  }

  private static ReportedKpi reopenRate(Kpi kpi, List<Resolved> tallies) {
    return ReportedKpi.of(kpi, tallies, t -> Figure.share(t.reopened(), t.complaints()));
  }

  private static ReportedKpi satisfaction(Kpi kpi, List<Answers> tallies) {
    return ReportedKpi.of(
        kpi,
        tallies,
        t -> Figure.share(t.satisfied(), t.valid()),
        t -> Map.of(Kpi.OFF_SCALE, t.offScale()));
  }

  private static ReportedKpi acknowledgement(Kpi kpi, List<Received> tallies) {
    return ReportedKpi.of(
        kpi,
        tallies,
        t -> Figure.time(t.medianWait(), t.acknowledged()),
        t -> Map.of(Kpi.NOT_ACKNOWLEDGED, t.complaints() - t.acknowledged()));
  }
}
