package recourse.metrics.dialects;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import recourse.metrics.dialects.CompareDialectsHandler.Compared;
import recourse.metrics.measures.definition.Period;

/** The same days as other systems would report them, side by side, with the reasons. */
@NullUnmarked // still to be annotated
@Path("/dialects")
@RolesAllowed({"supervisor", "quality", "auditor", "handler", "ops"})
@Produces(MediaType.APPLICATION_JSON)
public class DialectResource {
  private final CompareDialectsHandler handler;
  private final String houseTimeZone;

  DialectResource(
      CompareDialectsHandler handler,
      @ConfigProperty(name = "recourse.time-zone") String houseTimeZone) {
    this.handler = handler;
    this.houseTimeZone = houseTimeZone;
  }

  /** What a caller may ask; only {@code from} and {@code to} are needed. */
  public static class Parameters {
    @QueryParam("from")
    @Nullable String from;

    @QueryParam("to")
    @Nullable String to;

    @QueryParam("timeZone")
    @Nullable String timeZone;

    @QueryParam("product")
    @Nullable String product;

    @QueryParam("channel")
    @Nullable String channel;

    @QueryParam("source")
    @Nullable String source;

    Period period(String usualTimeZone) {
      return Period.of(from, to, timeZone == null ? usualTimeZone : timeZone);
    }

    DialectFilter only() {
      return DialectFilter.of(product, channel, source);
    }
  }

  /** One row for each measure. */
  public record SideBySide(
      LocalDate from, LocalDate to, String timeZone, Instant asOf, List<Row> measures) {
    static SideBySide of(Compared compared) {
      return new SideBySide(
          compared.period().from(),
          compared.period().to(),
          compared.period().zone().getId(),
          compared.asOf(),
          Arrays.stream(DialectMeasure.values())
              .map(measure -> Row.of(measure, compared.answers()))
              .toList());
    }
  }

  /** One measure: ours, then the others'. */
  public record Row(String measure, List<Said> dialects) {
    static Row of(DialectMeasure measure, List<DialectAnswer> answers) {
      return new Row(
          measure.publicName(),
          answers.stream()
              .filter(answer -> answer.formula().measure() == measure)
              .map(Said::of)
              .toList());
    }
  }

  /**
   * What one dialect says.
   *
   * @param value null when there is no data
   * @param unit ratio, seconds or rating
   * @param statistic share, median or mean
   * @param numerator of a share; left out otherwise
   * @param alike how many are counted alike by us; left out for our own
   * @param gaps where it parts from ours; left out for our own
   * @param reasons the same in words, with figures; left out for our own
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Said(
      String dialect,
      String title,
      @JsonInclude @Nullable BigDecimal value,
      String unit,
      String statistic,
      Long numerator,
      long denominator,
      String formula,
      String source,
      Long alike,
      List<Gap> gaps,
      List<String> reasons) {
    static Said of(DialectAnswer answer) {
      boolean own = answer.formula().dialect() == Dialect.RECOURSE;
      return new Said(
          answer.formula().dialect().publicName(),
          answer.formula().dialect().title(),
          answer.value(),
          unitOf(answer.formula().statistic()),
          wordOf(answer.formula().statistic()),
          answer.numerator(),
          answer.denominator(),
          answer.formula().words(),
          answer.formula().source(),
          answer.alike(),
          own ? null : answer.gaps().stream().map(Gap::of).toList(),
          own ? null : answer.reasons());
    }
  }

  /** Things that are counted otherwise there. */
  public record Gap(String effect, long items, long seconds, String because) {
    static Gap of(Difference gap) {
      return new Gap(gap.effect().name(), gap.items(), gap.seconds(), gap.because());
    }
  }

  /** The side-by-side view. */
  @GET
  public SideBySide compare(@BeanParam Parameters asked) {
    return SideBySide.of(handler.handle(asked.period(houseTimeZone), asked.only()));
  }

  public static String unitOf(Statistic statistic) {
    return switch (statistic) {
      case SHARE -> "ratio";
      case MEDIAN, MEAN_SECONDS -> "seconds";
      case MEAN_RATING -> "rating";
    };
  }

  private static String wordOf(Statistic statistic) {
    return switch (statistic) {
      case SHARE -> "share";
      case MEDIAN -> "median";
      case MEAN_SECONDS, MEAN_RATING -> "mean";
    };
  }
}
