package recourse.metrics.reports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.metrics.measures.definition.Period;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * Reports on demand: {@code GET /reports/{name}?from&to&format}. The format may also be asked for
 * by {@code Accept}. They are written while they are read, so a long one needs no memory; only PDF,
 * which numbers its pages, is finished first.
 */
@Path("/reports")
public class ReportResource {
  private final ReportLibrary library;
  private final Clock clock;
  private final String houseTimeZone;

  ReportResource(
      ReportLibrary library,
      Clock clock,
      @ConfigProperty(name = "recourse.time-zone") String houseTimeZone) {
    this.library = library;
    this.clock = clock;
    this.houseTimeZone = houseTimeZone;
  }

  /** A report that may be had. */
  public record Offer(String name, String purpose, boolean aboutPeople, List<String> formats) {}

  /** What there is. */
  @GET
  @RolesAllowed({"supervisor", "quality", "auditor"})
  @Produces(MediaType.APPLICATION_JSON)
  public List<Offer> offers() {
    return library.all().stream()
        .map(
            report ->
                new Offer(
                    report.name(),
                    report.purpose(),
                    report.isAboutPeople(),
                    Arrays.stream(ReportWriter.values()).map(ReportWriter::extension).toList()))
        .toList();
  }

  /** A report; not one about people. */
  @GET
  @Path("/{name}")
  @RolesAllowed({"supervisor", "quality", "auditor"})
  @Produces(MediaType.WILDCARD)
  public Response report(
      @PathParam("name") String name,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("format") String format,
      @HeaderParam(HttpHeaders.ACCEPT) String accepted) {
    Report report = library.named(name);
    if (report.isAboutPeople()) {
      throw new Refusal(CommonReason.UNKNOWN, "There is no report of this name here.");
    }
    return told(report, from, to, ReportWriter.of(format, accepted));
  }

  /** How teams fare, for those who coach them. */
  @GET
  @Path("/team-performance")
  @RolesAllowed({"supervisor", "quality"})
  @Produces(MediaType.WILDCARD)
  public Response teams(
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("format") String format,
      @HeaderParam(HttpHeaders.ACCEPT) String accepted) {
    return told(library.named("team-performance"), from, to, ReportWriter.of(format, accepted));
  }

  /** How handlers fare, for those who coach them. */
  @GET
  @Path("/handler-performance")
  @RolesAllowed({"supervisor", "quality"})
  @Produces(MediaType.WILDCARD)
  public Response handlers(
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("format") String format,
      @HeaderParam(HttpHeaders.ACCEPT) String accepted) {
    return told(library.named("handler-performance"), from, to, ReportWriter.of(format, accepted));
  }

  private Response told(Report report, String from, String to, ReportWriter format) {
    ReportScope asked = new ReportScope(Period.of(from, to, houseTimeZone), clock.instant());
    report.check(asked);
    return Response.ok(body(report, asked, format))
        .type(format.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(report, asked, format))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static Object body(Report report, ReportScope asked, ReportWriter format) {
    if (format == ReportWriter.PDF) {
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      report.tell(asked, format.on(whole));
      return whole.toByteArray();
    }
    return (StreamingOutput) out -> report.tell(asked, format.on(out));
  }

  private static String attachment(Report report, ReportScope asked, ReportWriter format) {
    return "attachment; filename=\"%s-%s-to-%s.%s\""
        .formatted(report.name(), asked.period().from(), asked.period().to(), format.extension());
  }
}
