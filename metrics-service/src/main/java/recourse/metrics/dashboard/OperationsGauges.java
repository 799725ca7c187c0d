package recourse.metrics.dashboard;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullUnmarked;
import recourse.metrics.eventlog.EventLogHandler;
import recourse.metrics.eventlog.LogProgress;
import recourse.metrics.exposure.Exposures;
import recourse.metrics.lists.OpenNow;
import recourse.metrics.lists.SqlListEntries;
import recourse.metrics.measures.KpiReport;
import recourse.metrics.measures.definition.Kpi;
import recourse.metrics.measures.definition.KpiQuestion;
import recourse.metrics.measures.definition.Period;
import recourse.metrics.measures.engine.Cohorts;

/**
 * What operations watch of the complaints themselves: the backlog, promises in danger and broken,
 * and the figures of the last 28 days, today included. Looked at once for each time they are
 * collected; no data is NaN. How far this service is behind is told by the Kafka client itself
 * ({@code kafka_consumer_fetch_manager_records_lag}).
 */
@NullUnmarked // still to be annotated
@ApplicationScoped
public class OperationsGauges implements MeterBinder {
  private static final int DAYS = 28;
  private static final Duration FRESH = Duration.ofSeconds(5);
  private static final List<Kpi> FIGURES =
      List.of(
          Kpi.COMPLAINTS_RECEIVED,
          Kpi.COMPLAINTS_RESOLVED,
          Kpi.SLA_ATTAINMENT,
          Kpi.FCR_7,
          Kpi.CSAT,
          Kpi.NPS,
          Kpi.REOPEN_RATE,
          Kpi.ESCALATION_RATE,
          Kpi.UPHELD_RATE,
          Kpi.FULL_RESOLUTION_TIME);

  private final SqlListEntries entries;
  private final Cohorts cohorts;
  private final EventLogHandler log;
  private final Clock clock;
  private final ZoneId zone;
  private volatile Seen seen;

  /** All of one moment. */
  private record Seen(
      Instant at, OpenNow open, Map<Kpi, BigDecimal> figures, LogProgress projection) {}

  @Inject
  OperationsGauges(
      SqlListEntries entries,
      Cohorts cohorts,
      EventLogHandler log,
      Clock clock,
      @ConfigProperty(name = "recourse.time-zone") ZoneId zone) {
    this.entries = entries;
    this.cohorts = cohorts;
    this.log = log;
    this.clock = clock;
    this.zone = zone;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    gauge(registry, "recourse.backlog.open", seen -> seen.open().open());
    gauge(
        registry,
        "recourse.backlog.oldest.seconds",
        seen -> age(seen.open().oldestReceivedAt(), seen.at()));
    gauge(registry, "recourse.deadlines.at.risk", seen -> seen.open().atRisk());
    gauge(registry, "recourse.deadlines.overdue", seen -> seen.open().overdue());
    gauge(registry, "recourse.projection.events", seen -> seen.projection().events());
    gauge(
        registry,
        "recourse.projection.latest.event.age.seconds",
        seen -> age(seen.projection().latestRecordedAt(), seen.at()));
    for (Kpi kpi : FIGURES) {
      Gauge.builder("recourse.kpi", this, us -> number(us.look().figures().get(kpi)))
          .tag("name", kpi.publicName())
          .tag("unit", kpi.definition().unit().name().toLowerCase(Locale.ROOT))
          .tag("window", DAYS + "d")
          .register(registry);
    }
  }

  private void gauge(MeterRegistry registry, String name, ToDoubleFunction<Seen> value) {
    Gauge.builder(name, this, us -> value.applyAsDouble(us.look())).register(registry);
  }

  private Seen look() {
    Instant now = clock.instant();
    Seen known = seen;
    if (known == null || !now.isBefore(known.at().plus(FRESH)) || now.isBefore(known.at())) {
      known = new Seen(now, entries.openNow(null, null, List.of()), figures(now), log.progress());
      seen = known;
    }
    return known;
  }

  private Map<Kpi, BigDecimal> figures(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    Period period = new Period(today.minusDays(DAYS - 1L), today, zone);
    KpiQuestion question = new KpiQuestion(period, List.of(), KpiQuestion.Filter.NONE);
    KpiReport report = KpiReport.of(question, FIGURES, cohorts, Exposures.Stated.NOTHING, now);
    Map<Kpi, BigDecimal> figures = new EnumMap<>(Kpi.class);
    report.kpis().forEach(kpi -> figures.put(kpi.kpi(), kpi.whole().value()));
    return figures;
  }

  private static double number(BigDecimal value) {
    return value == null ? Double.NaN : value.doubleValue();
  }

  private static double age(Instant since, Instant now) {
    return since == null ? Double.NaN : Duration.between(since, now).toMillis() / 1000.0;
  }
}
