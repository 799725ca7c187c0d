package recourse.intake.letters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import recourse.contract.Channel;
import recourse.intake.complaints.Complaint;
import recourse.intake.complaints.ComplaintView;
import recourse.intake.complaints.SqlComplaints;
import recourse.intake.conversation.Emotion;
import recourse.spine.http.Caller;
import recourse.spine.http.Etag;

/** The acknowledgement of a complaint. */
@Path("/complaints/{id}/acknowledgement")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AcknowledgementResource {
  private final AcknowledgeComplaintHandler acknowledge;
  private final SqlComplaints complaints;
  private final Caller caller;

  AcknowledgementResource(
      AcknowledgeComplaintHandler acknowledge, SqlComplaints complaints, Caller caller) {
    this.acknowledge = acknowledge;
    this.complaints = complaints;
    this.caller = caller;
  }

  /**
   * How it goes out; without a channel, the way the customer prefers, or else the way the complaint
   * came in. It names the feeling that was noticed last, or this one.
   */
  public record Acknowledgement(Channel channel, Emotion feeling) {}

  /** Writes to the customer that the complaint is here; the letter stands under its letters. */
  @PUT
  @RolesAllowed({"agent", "supervisor"})
  @APIResponseSchema(ComplaintView.class)
  public Response acknowledge(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull(message = "must be an object, perhaps empty") Acknowledgement request) {
    acknowledge.handle(
        new AcknowledgeComplaint(
            id,
            request.channel(),
            request.feeling(),
            caller.name(),
            Etag.expectedVersion(ifMatch)));
    Complaint complaint = complaints.get(id);
    return Response.ok(ComplaintView.of(complaint, caller::hasRole))
        .header("ETag", Etag.of(complaint.version()))
        .build();
  }
}
