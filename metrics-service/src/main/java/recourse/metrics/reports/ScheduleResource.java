package recourse.metrics.reports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.spine.http.Caller;
import recourse.spine.http.Idempotency;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** Reports that are made by the calendar, and what was made. */
@NullUnmarked // still to be annotated
@Path("/report-schedules")
@RolesAllowed({"supervisor", "quality"})
@Produces(MediaType.APPLICATION_JSON)
public class ScheduleResource {
  private final ReportSchedules schedules;
  private final ScheduleReportHandler handler;
  private final RemoveScheduleHandler remove;
  private final ReportLibrary library;
  private final Idempotency idempotency;
  private final Caller caller;

  ScheduleResource(
      ReportSchedules schedules,
      ScheduleReportHandler handler,
      RemoveScheduleHandler remove,
      ReportLibrary library,
      Idempotency idempotency,
      Caller caller) {
    this.schedules = schedules;
    this.handler = handler;
    this.remove = remove;
    this.library = library;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** What is wanted. */
  public record Wanted(
      @NotNull(message = "must be the name of a report") String report,
      @NotNull(message = "must be one of DAY, WEEK, MONTH, QUARTER, HALF_YEAR")
          ReportFrequency every,
      @NotNull(message = "must be one of json, csv, xlsx, pdf") String format) {}

  /**
   * A schedule.
   *
   * @param nextFrom the first day of the next period to be reported on; it is made when that is
   *     over
   */
  public record Scheduled(
      UUID id,
      String report,
      ReportFrequency every,
      String format,
      String createdBy,
      Instant createdAt,
      LocalDate nextFrom) {
    static Scheduled of(ReportSchedule schedule) {
      return new Scheduled(
          schedule.id(),
          schedule.report(),
          schedule.every(),
          schedule.format(),
          schedule.createdBy(),
          schedule.createdAt(),
          schedule.nextFrom());
    }
  }

  /** Schedules a report; the first is of the last period that is over. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response schedule(
      @HeaderParam(Idempotency.KEY) String key,
      @NotNull(message = "must be an object") @Valid Wanted wanted) {
    Report report = library.named(wanted.report());
    ReportWriter format = ReportWriter.of(wanted.format(), null);
    Idempotency.Outcome outcome =
        idempotency.once(
            key,
            "POST /report-schedules",
            wanted,
            () ->
                handler.handle(
                    new ScheduleReport(
                        report.name(), wanted.every(), format.extension(), caller.name())));
    UUID id = UUID.fromString(outcome.id());
    return outcome.created("/report-schedules").entity(Scheduled.of(the(id))).build();
  }

  /** All schedules. */
  @GET
  public List<Scheduled> all() {
    return schedules.all().stream().map(Scheduled::of).toList();
  }

  /** Ends a schedule; what it made is deleted. */
  @DELETE
  @Path("/{id}")
  public void end(@PathParam("id") UUID id) {
    remove.handle(id);
  }

  /** What it has made, the latest first. */
  @GET
  @Path("/{id}/reports")
  public List<ReportSchedules.Made> made(@PathParam("id") UUID id) {
    return schedules.made(the(id).id());
  }

  /** The report of the period that began on this day. */
  @GET
  @Path("/{id}/reports/{from}")
  @Produces(MediaType.WILDCARD)
  public Response body(@PathParam("id") UUID id, @PathParam("from") String from) {
    ReportSchedule schedule = the(id);
    ReportWriter format = ReportWriter.of(schedule.format(), null);
    byte[] body =
        schedules
            .body(id, day(from))
            .orElseThrow(
                () -> new Refusal(CommonReason.UNKNOWN, "No report was made of this period."));
    return Response.ok(body)
        .type(format.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s-%s.%s\""
                .formatted(schedule.report(), from, format.extension()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static LocalDate day(String from) {
    try {
      return LocalDate.parse(from);
    } catch (DateTimeException wrong) {
      throw new Refusal(CommonReason.UNKNOWN, "No report was made of this period.");
    }
  }

  private ReportSchedule the(UUID id) {
    return schedules
        .find(id)
        .orElseThrow(() -> new Refusal(CommonReason.UNKNOWN, "There is no such schedule."));
  }
}
