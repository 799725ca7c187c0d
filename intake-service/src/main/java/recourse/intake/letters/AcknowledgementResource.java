package recourse.intake.letters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.intake.complaints.ComplaintView;
import recourse.intake.complaints.ComplaintViews;
import recourse.intake.conversation.Emotion;
import recourse.spine.http.Caller;
import recourse.spine.http.IfMatch;

/** The acknowledgement of a complaint. */
@Path("/complaints/{id}/acknowledgement")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AcknowledgementResource {
  private final AcknowledgeComplaintHandler acknowledge;
  private final ComplaintViews complaints;
  private final Caller caller;

  AcknowledgementResource(
      AcknowledgeComplaintHandler acknowledge, ComplaintViews complaints, Caller caller) {
    this.acknowledge = acknowledge;
    this.complaints = complaints;
    this.caller = caller;
  }

  /**
   * How it goes out; without a channel, the way the customer prefers, or else the way the complaint
   * came in. It names the feeling that was noticed last, or this one.
   */
  public record AcknowledgementRequest(@Nullable Channel channel, @Nullable Emotion feeling) {}

  /** Writes to the customer that the complaint is here; the letter stands under its letters. */
  @PUT
  @RolesAllowed({"agent", "supervisor"})
  public ComplaintView acknowledge(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object, perhaps empty") AcknowledgementRequest request) {
    acknowledge.handle(
        new AcknowledgeComplaint(
            id, request.channel(), request.feeling(), caller.name(), ifMatch.version()));
    return complaints.of(id, caller::hasRole);
  }
}
