package recourse.metrics.backlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullUnmarked;
import recourse.metrics.backlog.BacklogDays.BacklogDay;
import recourse.metrics.measures.definition.Dimension;
import recourse.metrics.measures.definition.Period;

/** The backlog as it was seen at the end of each day. */
@NullUnmarked // still to be annotated
@Path("/backlog-days")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "quality", "auditor", "handler", "ops"})
public class BacklogDayResource {
  private final BacklogDays days;
  private final String zone;

  BacklogDayResource(BacklogDays days, @ConfigProperty(name = "recourse.time-zone") String zone) {
    this.days = days;
    this.zone = zone;
  }

  /** One part at the end of one day; {@code part} is left out for the whole. Ages in seconds. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Kept(
      LocalDate day,
      String part,
      long open,
      long onHold,
      Long medianAge,
      Long ninetiethAge,
      Long oldestAge,
      List<Long> byAge,
      Instant takenAt) {
    static Kept of(BacklogDay day) {
      return new Kept(
          day.day(),
          day.part().isEmpty() ? null : day.part(),
          day.open(),
          day.onHold(),
          day.median(),
          day.ninetieth(),
          day.oldest(),
          day.byAge(),
          day.takenAt());
    }
  }

  /** The days of a period. */
  public record Days(LocalDate from, LocalDate to, String timeZone, List<Kept> items) {}

  /**
   * The days from {@code from} to {@code to}, both included, in the zone of the organisation; with
   * {@code by} the parts instead of the whole, where that dimension is kept (product, channel,
   * team, severity).
   */
  @GET
  public Days days(
      @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("by") String by) {
    Period period = Period.of(from, to, zone);
    String dimension = by == null ? BacklogDays.ALL : Dimension.listOf(by).get(0).word();
    return new Days(
        period.from(),
        period.to(),
        zone,
        days.find(zone, period.from(), period.to(), dimension).stream().map(Kept::of).toList());
  }
}
