package recourse.followup.sla;

import static recourse.followup.sla.SlaEntry.NAME;
import static recourse.followup.sla.SlaEntry.NAMED;
import static recourse.followup.sla.SlaEntry.TEXT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recourse.spine.http.Caller;
import recourse.spine.http.IfMatch;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;

/** When we work: the organisation's calendar, and those of teams and clients. */
@Path("/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalendarResource extends SlaResource {
  CalendarResource(SqlSlaRegister entries, RegisterSlaEntryHandler register, Caller caller) {
    super(SlaSubject.CALENDAR, entries, register, caller);
  }

  /**
   * Hours as they are registered; the rest as {@link CalendarHours} says it.
   *
   * @param from the first day of work they are valid for; absent for ever since
   * @param until the last one; absent without end
   * @param why it changes; about the organisation, never about a customer
   */
  public record HoursRequest(
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @NotBlank(message = TEXT) @Size(max = 200, message = TEXT) String zone,
      @NotBlank(message = TEXT) @Size(max = 200, message = TEXT) String holidays,
      @NotBlank(message = TEXT) @Size(max = 200, message = TEXT) String week,
      @Size(max = 400, message = "at most 400")
          @Nullable List<@NotNull(message = "must not be null") LocalDate> closed,
      @Size(min = 1, max = 100, message = TEXT) @Nullable String team,
      @Size(min = 1, max = 100, message = TEXT) @Nullable String organisation,
      @NotBlank(message = TEXT) @Size(max = 200, message = TEXT) String why) {
    CalendarHours toHours() {
      return new CalendarHours(
          zone.trim(),
          holidays.trim(),
          week.trim(),
          closed == null ? List.of() : closed,
          team,
          organisation);
    }
  }

  /** Every calendar in its latest version. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public Page<NamedEntry> all(@Valid @BeanParam Paging paging) {
    return latest(paging);
  }

  /** One calendar with all its versions, or those that were known by an instant. */
  @GET
  @Path("/{name}")
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public SlaHistoryView one(
      @PathParam("name") String name, @QueryParam("known") @Nullable Instant known) {
    return history(name, known);
  }

  /** Registers a version; open deadlines are computed again, closed ones stay as they are. */
  @PUT
  @Path("/{name}")
  @RolesAllowed({"supervisor", "quality"})
  public SlaHistoryView put(
      @PathParam("name") @Pattern(regexp = NAME, message = NAMED) String name,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must hold the hours") @Valid HoursRequest request) {
    return register(
        name, request.from(), request.until(), request.toHours(), request.why(), ifMatch);
  }
}
