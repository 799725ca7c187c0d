package recourse.resolution.work;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** What a case asks of whoever takes it: what intake told for the customer, and what we add. */
@Path("/cases/{id}/needs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseNeedsResource {
  private final RecordCaseNeedsHandler note;
  private final SqlWorkItems works;

  CaseNeedsResource(RecordCaseNeedsHandler note, SqlWorkItems works) {
    this.note = note;
    this.works = works;
  }

  /** The needs, whole; codes only, never a diagnosis. */
  public record ImportOutcome(
      @NotNull(message = "must say whether they are vulnerable") Boolean vulnerable,
      @Pattern(regexp = "[a-z]{2}", message = "must be an ISO 639-1 code, for example en")
          String language,
      @Size(max = 20, message = "must name at most 20 adjustments")
          List<
                  @NotNull(message = "must not be null")
                  @Pattern(
                      regexp = "[A-Z][A-Z0-9_]{1,39}",
                      message = "must be a code such as LARGE_PRINT")
                  String>
              adjustments) {}

  /** All that is known of what they need. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public CaseNeeds known(@PathParam("id") UUID id) {
    return works.show(id).needs();
  }

  /** Keeps what they need and shows where the case stands in the queue. */
  @PUT
  @RolesAllowed({"agent", "handler", "supervisor"})
  public WorkLine note(
      @PathParam("id") UUID id,
      @NotNull(message = "must be an object") @Valid ImportOutcome request) {
    note.handle(
        new RecordCaseNeeds(
            id,
            request.vulnerable(),
            request.language(),
            request.adjustments() == null ? List.of() : request.adjustments()));
    return works.show(id);
  }
}
