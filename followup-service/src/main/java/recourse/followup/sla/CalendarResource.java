package recourse.followup.sla;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import recourse.followup.sla.SlaVersion.Subject;

/** When we work: the calendar of the house, and those of teams and organisations. */
@Path("/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalendarResource extends SlaResource<CalendarResource.Said> {
  /**
   * Hours as they are put down.
   *
   * @param from the first day of work they are valid for; absent for ever since
   * @param until the last one; absent without end
   * @param zone for example {@code Europe/London}; a calendar keeps it
   * @param holidays code of country and region, for example {@code gb-eng}; {@code none} for none
   * @param week for example {@code MON-FRI 09:00-12:30,13:30-17:00; SAT 10:00-14:00}
   * @param closed single days on which nobody works although the week says so
   * @param team whose hours these are; absent for nobody's in particular
   * @param organisation whose complaints are counted on these hours; the same
   * @param why it changes; about the house, never about a customer
   */
  public record Hours(
      LocalDate from,
      LocalDate until,
      @NotBlank(message = TEXT) @Size(max = 200, message = TEXT) String zone,
      @NotBlank(message = TEXT) @Size(max = 200, message = TEXT) String holidays,
      @NotBlank(message = TEXT) @Size(max = 200, message = TEXT) String week,
      @Size(max = 400, message = "at most 400")
          List<@NotNull(message = "must not be null") LocalDate> closed,
      @Size(min = 1, max = 100, message = TEXT) String team,
      @Size(min = 1, max = 100, message = TEXT) String organisation,
      @NotBlank(message = TEXT) @Size(max = 200, message = TEXT) String why) {
    Attributes toAttributes() {
      return Attributes.blank()
          .with("definition", zone.trim() + " " + holidays.trim() + " " + week.trim())
          .with(
              "closed",
              (closed == null ? List.<LocalDate>of() : closed)
                  .stream().sorted().distinct().map(LocalDate::toString).toList())
          .with("team", team)
          .with("organisation", organisation);
    }
  }

  /** Hours as they are shown. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Said(
      String zone,
      String holidays,
      String week,
      List<String> closed,
      String team,
      String organisation) {
    static Said of(SlaVersion entry) {
      String[] words = entry.definition().split("\\s+", 3);
      Attributes attributes = entry.attributes();
      return new Said(
          words[0],
          words[1],
          words[2],
          attributes.all("closed"),
          attributes.one("team").orElse(null),
          attributes.one("organisation").orElse(null));
    }
  }

  CalendarResource() {
    super(Subject.CALENDAR, Said::of);
  }

  /** Every calendar, as it was put down last. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public Response all(
      @QueryParam("cursor") String cursor,
      @QueryParam("limit")
          @DefaultValue("50")
          @Min(value = 1, message = "must be 1 to 200")
          @Max(value = 200, message = "must be 1 to 200")
          int limit) {
    return latest(cursor, limit);
  }

  /** One calendar with all its versions, or those that were known by an instant. */
  @GET
  @Path("/{name}")
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public Response one(@PathParam("name") String name, @QueryParam("known") String known) {
    return history(name, known);
  }

  /** Puts a new version down; open clocks are computed again, closed ones stay as they are. */
  @PUT
  @Path("/{name}")
  @RolesAllowed({"supervisor", "quality"})
  public Response put(
      @PathParam("name") @Pattern(regexp = NAME, message = NAMED) String name,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull(message = "must hold the hours") @Valid Hours request) {
    return register(
        name, request.from(), request.until(), request.toAttributes(), request.why(), ifMatch);
  }
}
