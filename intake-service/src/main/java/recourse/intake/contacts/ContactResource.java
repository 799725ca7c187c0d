package recourse.intake.contacts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import recourse.intake.complaints.ComplaintViews;
import recourse.intake.complaints.WordsAccess;
import recourse.spine.http.Caller;
import recourse.spine.http.Cursor;
import recourse.spine.http.Idempotency;
import recourse.spine.http.Page;
import recourse.spine.http.Paging;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** The contacts on a complaint. */
@Path("/complaints/{id}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactResource {
  private final LogContactHandler log;
  private final Idempotency idempotency;
  private final ComplaintViews complaints;
  private final SqlContacts contacts;
  private final Caller caller;

  ContactResource(
      LogContactHandler log,
      Idempotency idempotency,
      ComplaintViews complaints,
      SqlContacts contacts,
      Caller caller) {
    this.log = log;
    this.idempotency = idempotency;
    this.complaints = complaints;
    this.contacts = contacts;
    this.caller = caller;
  }

  /** Logs a contact, the first or a later one; with an {@code Idempotency-Key}, once. */
  @POST
  @RolesAllowed({"agent", "handler", "supervisor", "crm"})
  @APIResponseSchema(value = ContactView.class, responseCode = "201")
  public Response log(
      @PathParam("id") UUID id,
      @HeaderParam(Idempotency.KEY) @Nullable String key,
      @NotNull(message = "must hold the contact") @Valid ContactReport request) {
    String place = "/complaints/" + id + "/contacts";
    return idempotency
        .once(key, "POST " + place, request, () -> log.handle(request.toCommand(id, caller.name())))
        .created(place, made -> view(contacts.get(made)));
  }

  /** One contact. */
  @GET
  @Path("/{contact}")
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor", "crm"})
  public ContactView one(@PathParam("id") UUID id, @PathParam("contact") UUID contact) {
    Contact found = contacts.get(contact);
    if (!found.complaintId().equals(id)) {
      throw new Refusal(CommonReason.UNKNOWN, "There is none of id " + contact + " on it");
    }
    return view(found);
  }

  /** The contacts, latest first, with those of complaints merged into this one. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor", "crm"})
  public Page<ContactView> all(@PathParam("id") UUID id, @Valid @BeanParam Paging paging) {
    complaints.requireKnown(id);
    return Page.of(
        contacts.page(id, paging.after(), paging.fetch()),
        paging,
        last -> new Cursor(last.outcome().startedAt(), last.id()),
        this::view);
  }

  private ContactView view(Contact contact) {
    return ContactView.of(contact, WordsAccess.mayRead(caller::hasRole));
  }
}
