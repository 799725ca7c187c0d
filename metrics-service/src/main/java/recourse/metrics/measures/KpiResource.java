package recourse.metrics.measures;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import recourse.metrics.dialects.CompareDialectsHandler;
import recourse.metrics.dialects.CompareDialectsHandler.Compared;
import recourse.metrics.dialects.Dialect;
import recourse.metrics.dialects.DialectAnswer;
import recourse.metrics.dialects.DialectFilter;
import recourse.metrics.dialects.DialectResource;
import recourse.metrics.measures.definition.Dimension;
import recourse.metrics.measures.definition.Kpi;
import recourse.metrics.measures.definition.KpiDefinition;
import recourse.metrics.measures.definition.KpiQueryParser;
import recourse.metrics.measures.definition.KpiQuestion;
import recourse.metrics.measures.definition.Period;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** The figures, and what they mean. */
@NullUnmarked // still to be annotated
@Path("/kpis")
@RolesAllowed({"supervisor", "quality", "auditor", "handler", "ops"})
@Produces(MediaType.APPLICATION_JSON)
public class KpiResource {
  private final ReportKpisHandler handler;
  private final CompareDialectsHandler dialects;
  private final Clock clock;
  private final String houseTimeZone;

  KpiResource(
      ReportKpisHandler handler,
      CompareDialectsHandler dialects,
      Clock clock,
      @ConfigProperty(name = "recourse.time-zone") String houseTimeZone) {
    this.handler = handler;
    this.dialects = dialects;
    this.clock = clock;
    this.houseTimeZone = houseTimeZone;
  }

  /** What a caller may ask; only {@code from} and {@code to} are needed. */
  public static class Parameters {
    @QueryParam("from")
    @Nullable String from;

    @QueryParam("to")
    @Nullable String to;

    @QueryParam("by")
    @Nullable String by;

    @QueryParam("timeZone")
    @Nullable String timeZone;

    @QueryParam("asOf")
    @Nullable String asOf;

    @QueryParam("product")
    @Nullable String product;

    @QueryParam("issue")
    @Nullable String issue;

    @QueryParam("channel")
    @Nullable String channel;

    @QueryParam("team")
    @Nullable String team;

    @QueryParam("handler")
    @Nullable String handler;

    @QueryParam("severity")
    @Nullable String severity;

    @QueryParam("priority")
    @Nullable String priority;

    @QueryParam("customerKind")
    @Nullable String customerKind;

    @QueryParam("source")
    @Nullable String source;

    @QueryParam("vulnerability")
    @Nullable String vulnerability;

    @QueryParam("cause")
    @Nullable String cause;

    @QueryParam("clock")
    @Nullable String clock;

    @QueryParam("exposure")
    @Nullable String exposure;

    KpiQuestion question(String usualTimeZone, Instant now) {
      return new KpiQuestion(
          Period.of(from, to, timeZone == null ? usualTimeZone : timeZone),
          KpiQueryParser.by(by),
          KpiQueryParser.filter(words(), clock),
          KpiQueryParser.recordedBy(asOf, now));
    }

    /** Dialects know the filters that other systems have; no breakdown and no other day. */
    DialectFilter comparable() {
      if (by != null || asOf != null) {
        String field = by == null ? "asOf" : "by";
        throw new Refusal(
            CommonReason.REQUEST_INVALID, field, field + " cannot be asked of another dialect.");
      }
      return DialectFilter.of(product, channel, source);
    }

    String exposureType() {
      return KpiQueryParser.code("exposure", exposure);
    }

    boolean nameNoPeriod() {
      return from == null && to == null;
    }

    private Map<Dimension, String> words() {
      Map<Dimension, String> words = new EnumMap<>(Dimension.class);
      words.put(Dimension.PRODUCT, product);
      words.put(Dimension.ISSUE, issue);
      words.put(Dimension.CHANNEL, channel);
      words.put(Dimension.TEAM, team);
      words.put(Dimension.HANDLER, handler);
      words.put(Dimension.SEVERITY, severity);
      words.put(Dimension.PRIORITY, priority);
      words.put(Dimension.CUSTOMER_KIND, customerKind);
      words.put(Dimension.SOURCE, source);
      words.put(Dimension.VULNERABILITY, vulnerability);
      words.put(Dimension.CAUSE, cause);
      return words;
    }
  }

  /**
   * Figures of a period.
   *
   * @param recordedBy the instant up to which events had been reported; left out when all that is
   *     known counts
   * @param exposure what complaints were set against; left out when nothing was stated
   */
  public record Report(
      LocalDate from,
      LocalDate to,
      String timeZone,
      Instant asOf,
      @JsonInclude(JsonInclude.Include.NON_NULL) Instant recordedBy,
      @JsonInclude(JsonInclude.Include.NON_NULL) String exposure,
      List<Measured> kpis) {
    static Report of(KpiReport report) {
      Period period = report.question().period();
      return new Report(
          period.from(),
          period.to(),
          period.zone().getId(),
          report.asOf(),
          report.question().recordedBy(),
          report.exposure(),
          report.kpis().stream().map(Measured::of).toList());
    }

    static Report of(Compared compared, Dialect spoken) {
      Period period = compared.period();
      return new Report(
          period.from(),
          period.to(),
          period.zone().getId(),
          compared.asOf(),
          null,
          null,
          compared.answers().stream()
              .filter(answer -> answer.formula().dialect() == spoken)
              .map(Measured::of)
              .toList());
    }
  }

  /**
   * One figure. A count has its value as numerator and no denominator; a time has the size of its
   * cohort as denominator and no numerator.
   *
   * @param value null when there is no data
   * @param cohort which members count, in words
   */
  public record Measured(
      String name,
      String definitionVersion,
      @Nullable BigDecimal value,
      String unit,
      Long numerator,
      Long denominator,
      Map<String, Long> excluded,
      List<Part> breakdown,
      String cohort,
      @JsonInclude(JsonInclude.Include.NON_NULL) Figure.Interval interval,
      @JsonInclude(JsonInclude.Include.NON_NULL) BigDecimal standardError,
      @JsonInclude(JsonInclude.Include.NON_NULL) Figure.Spread spread,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Long> details) {
    static Measured of(ReportedKpi reported) {
      KpiDefinition definition = reported.kpi().definition();
      Figure whole = reported.whole();
      return new Measured(
          reported.kpi().publicName(),
          definition.version(),
          whole.value(),
          wordFor(definition.unit()),
          whole.numerator(),
          whole.denominator(),
          reported.excluded(),
          reported.breakdown().stream().map(Part::of).toList(),
          definition.cohort(),
          whole.interval(),
          whole.standardError(),
          whole.spread(),
          whole.details());
    }

    static Measured of(DialectAnswer answer) {
      return new Measured(
          answer.formula().measure().publicName(),
          answer.formula().dialect().publicName() + "-1",
          answer.value(),
          DialectResource.unitOf(answer.formula().statistic()),
          answer.numerator(),
          answer.denominator(),
          Map.of(),
          List.of(),
          answer.formula().words(),
          null,
          null,
          null,
          Map.of());
    }
  }

  /**
   * The same figure for one part.
   *
   * @param keys its value in each dimension, in the order in which they were asked for
   */
  public record Part(
      String key,
      BigDecimal value,
      Long numerator,
      Long denominator,
      List<String> keys,
      @JsonInclude(JsonInclude.Include.NON_NULL) Figure.Interval interval,
      @JsonInclude(JsonInclude.Include.NON_NULL) BigDecimal standardError,
      @JsonInclude(JsonInclude.Include.NON_NULL) Figure.Spread spread,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Long> details) {
    static Part of(ReportedKpi.Part part) {
      Figure figure = part.figure();
      return new Part(
          part.key(),
          figure.value(),
          figure.numerator(),
          figure.denominator(),
          part.keys(),
          figure.interval(),
          figure.standardError(),
          figure.spread(),
          figure.details());
    }
  }

  /**
   * What a figure means.
   *
   * @param report the figure itself; left out when no period was named
   */
  public record Defined(
      String name,
      String definitionVersion,
      String unit,
      String cohort,
      String formula,
      Map<String, String> exclusions,
      @JsonInclude(JsonInclude.Include.NON_NULL) Report report) {
    static Defined of(Kpi kpi, Report report) {
      KpiDefinition meaning = kpi.definition();
      return new Defined(
          kpi.publicName(),
          meaning.version(),
          wordFor(meaning.unit()),
          meaning.cohort(),
          meaning.formula(),
          meaning.exclusions(),
          report);
    }
  }

  /** Figures of a period: all of them, or those named; or all that another dialect has. */
  @GET
  public Report report(
      @BeanParam Parameters parameters,
      @QueryParam("names") String names,
      @QueryParam("dialect") String dialect) {
    Dialect spoken = Dialect.parse(dialect);
    return spoken == Dialect.RECOURSE
        ? answer(parameters, KpiQueryParser.kpis(names))
        : answer(parameters, spoken);
  }

  /** What one figure means, in words; with its report, if a period is named. */
  @GET
  @Path("/{name}")
  public Defined definition(@PathParam("name") String name, @BeanParam Parameters parameters) {
    Kpi kpi =
        Kpi.named(name)
            .orElseThrow(
                () -> new Refusal(CommonReason.UNKNOWN, "There is no figure of this name."));
    return Defined.of(kpi, parameters.nameNoPeriod() ? null : answer(parameters, List.of(kpi)));
  }

  private Report answer(Parameters parameters, Dialect spoken) {
    DialectFilter only = parameters.comparable();
    Period period = parameters.question(houseTimeZone, clock.instant()).period();
    return Report.of(dialects.handle(period, only), spoken);
  }

  private Report answer(Parameters parameters, List<Kpi> kpis) {
    return Report.of(
        handler.handle(
            parameters.question(houseTimeZone, clock.instant()), kpis, parameters.exposureType()));
  }

  private static String wordFor(KpiDefinition.Unit unit) {
    return unit.name().toLowerCase(Locale.ROOT);
  }
}
