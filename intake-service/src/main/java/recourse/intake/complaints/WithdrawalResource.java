package recourse.intake.complaints;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import recourse.spine.http.Caller;
import recourse.spine.http.IfMatch;

/** The withdrawal of a complaint. */
@Path("/complaints/{id}/withdrawal")
@Produces(MediaType.APPLICATION_JSON)
public class WithdrawalResource {
  private final WithdrawComplaintHandler withdraw;
  private final ComplaintViews complaints;
  private final Caller caller;

  WithdrawalResource(WithdrawComplaintHandler withdraw, ComplaintViews complaints, Caller caller) {
    this.withdraw = withdraw;
    this.complaints = complaints;
    this.caller = caller;
  }

  /** Records that the customer takes it back. */
  @PUT
  @RolesAllowed({"agent", "supervisor"})
  public ComplaintView withdraw(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch) {
    withdraw.handle(new WithdrawComplaint(id, caller.name(), ifMatch.version()));
    return complaints.of(id, caller::hasRole);
  }
}
