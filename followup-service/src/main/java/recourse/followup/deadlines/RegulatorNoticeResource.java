package recourse.followup.deadlines;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import recourse.spine.http.Caller;

/** Proof that the regulator was notified: none of our systems could know. */
@Path("/deadlines/{id}/regulator-notice")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"privacy", "supervisor"})
public class RegulatorNoticeResource {
  private final RecordRegulatorNoticeHandler record;
  private final Caller caller;

  RegulatorNoticeResource(RecordRegulatorNoticeHandler record, Caller caller) {
    this.record = record;
    this.caller = caller;
  }

  /**
   * When the regulator was notified.
   *
   * @param notifiedAt an instant, for example {@code 2026-06-01T12:00:00Z}
   */
  public record NoticeRequest(
      @NotNull(message = "must be an instant, for example 2026-06-01T12:00:00Z")
          Instant notifiedAt) {}

  /** Records it; the clock stops as soon as that is heard of. */
  @PUT
  public void put(
      @PathParam("id") UUID id,
      @NotNull(message = "must be an object with notifiedAt") @Valid NoticeRequest request) {
    record.handle(new RecordRegulatorNotice(id, request.notifiedAt(), caller.name()));
  }
}
