package recourse.intake.complaints;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import recourse.spine.http.Caller;
import recourse.spine.http.Etag;

/** The withdrawal of a complaint. */
@Path("/complaints/{id}/withdrawal")
@Produces(MediaType.APPLICATION_JSON)
public class WithdrawalResource {
  private final WithdrawComplaintHandler withdraw;
  private final SqlComplaints complaints;
  private final Caller caller;

  WithdrawalResource(WithdrawComplaintHandler withdraw, SqlComplaints complaints, Caller caller) {
    this.withdraw = withdraw;
    this.complaints = complaints;
    this.caller = caller;
  }

  /** Records that the customer takes it back. */
  @PUT
  @RolesAllowed({"agent", "supervisor"})
  @APIResponseSchema(ComplaintView.class)
  public Response withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    withdraw.handle(new WithdrawComplaint(id, caller.name(), Etag.expectedVersion(ifMatch)));
    Complaint complaint = complaints.get(id);
    return Response.ok(ComplaintView.of(complaint, caller::hasRole))
        .header("ETag", Etag.of(complaint.version()))
        .build();
  }
}
