package recourse.metrics.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.metrics.model.Dimension;
import recourse.metrics.model.Period;
import recourse.metrics.model.Question;
import recourse.metrics.policy.Kpi;
import recourse.metrics.policy.KpiDefinition;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** The figures, and what they mean. */
@Path("/kpis")
@RolesAllowed({"supervisor", "quality", "auditor", "handler", "ops"})
@Produces(MediaType.APPLICATION_JSON)
public class KpiResource {
  @Inject ReportKpisHandler handler;

  @ConfigProperty(name = "recourse.time-zone")
  String houseTimeZone;

  /** What a caller may ask; only {@code from} and {@code to} are needed. */
  public static class Parameters {
    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("by")
    String by;

    @QueryParam("timeZone")
    String timeZone;

    @QueryParam("product")
    String product;

    @QueryParam("channel")
    String channel;

    @QueryParam("source")
    String source;

    @QueryParam("clock")
    String clock;

    Question question(String usualTimeZone) {
      return new Question(
          Period.of(from, to, timeZone == null ? usualTimeZone : timeZone),
          by == null ? null : Dimension.of(by),
          Question.Filter.of(product, channel, source, clock));
    }

    boolean nameNoPeriod() {
      return from == null && to == null;
    }
  }

  /** Figures of a period. */
  public record Report(
      LocalDate from, LocalDate to, String timeZone, Instant asOf, List<Measured> kpis) {
    static Report of(KpiReport report) {
      return new Report(
          report.period().from(),
          report.period().to(),
          report.period().zone().getId(),
          report.asOf(),
          report.kpis().stream().map(Measured::of).toList());
    }
  }

  /**
   * One figure. A count has its value as numerator and no denominator; a time has the size of its
   * cohort as denominator and no numerator.
   *
   * @param value null when there is no data
   */
  public record Measured(
      String name,
      String definitionVersion,
      BigDecimal value,
      String unit,
      Long numerator,
      Long denominator,
      Map<String, Long> excluded,
      List<Part> breakdown) {
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
          reported.breakdown().stream().map(Part::of).toList());
    }
  }

  /** The same figure for one part. */
  public record Part(String key, BigDecimal value, Long numerator, Long denominator) {
    static Part of(ReportedKpi.Part part) {
      Figure figure = part.figure();
      return new Part(part.key(), figure.value(), figure.numerator(), figure.denominator());
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

  /** Every figure of a period. */
  @GET
  public Report report(@BeanParam Parameters parameters) {
    return Report.of(handler.handle(parameters.question(houseTimeZone)));
  }

  /** What one figure means, in words; with its report, if a period is named. */
  @GET
  @Path("/{name}")
  public Defined definition(@PathParam("name") String name, @BeanParam Parameters parameters) {
    Kpi kpi =
        Kpi.named(name)
            .orElseThrow(
                () -> new Refusal(CommonReason.UNKNOWN, "There is no figure of this name."));
    return parameters.nameNoPeriod()
        ? Defined.of(kpi, null)
        : Defined.of(kpi, Report.of(handler.handle(parameters.question(houseTimeZone)).only(kpi)));
  }

  private static String wordFor(KpiDefinition.Unit unit) {
    return unit.name().toLowerCase(Locale.ROOT);
  }
}
