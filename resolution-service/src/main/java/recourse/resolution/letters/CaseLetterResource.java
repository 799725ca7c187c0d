package recourse.resolution.letters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import recourse.spine.http.Caller;
import recourse.spine.http.Idempotency;

/** The letters that rules ask for, as they were issued. */
@Path("/cases/{id}/letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseLetterResource {
  private final IssueLetterHandler issue;
  private final PdfPrinter printer;
  private final SqlCaseLetters letters;
  private final Idempotency idempotency;
  private final Caller caller;

  CaseLetterResource(
      IssueLetterHandler issue,
      PdfPrinter printer,
      SqlCaseLetters letters,
      Idempotency idempotency,
      Caller caller) {
    this.issue = issue;
    this.printer = printer;
    this.letters = letters;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** All letters of a case. */
  public record Issued(List<CaseLetter.View> items) {}

  /** Issues a letter; refused while a rule that is on misses something in it. */
  @POST
  @RolesAllowed({"handler", "supervisor"})
  public Response issue(
      @PathParam("id") UUID id,
      @HeaderParam(Idempotency.KEY) String key,
      @NotNull(message = "must be an object") @Valid LetterRequest request) {
    Idempotency.Outcome outcome =
        idempotency.once(
            key,
            "POST /cases/" + id + "/letters",
            request,
            () -> issue.handle(request.toOrder(id, caller.name())));
    return outcome
        .created("/cases/" + id + "/letters")
        .entity(letters.show(id, Integer.parseInt(outcome.id())))
        .build();
  }

  /** The letters, oldest first. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public Issued all(@PathParam("id") UUID id) {
    return new Issued(letters.about(id));
  }

  /** One letter with the checklist it was issued by. */
  @GET
  @Path("/{number}")
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public CaseLetter.View one(@PathParam("id") UUID id, @PathParam("number") int number) {
    return letters.show(id, number);
  }

  /** Its text as a page. */
  @GET
  @Path("/{number}/page")
  @Produces(MediaType.TEXT_HTML)
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public Response page(@PathParam("id") UUID id, @PathParam("number") int number) {
    return Response.ok(letters.text(id, number))
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        .build();
  }

  /** Its text on paper. */
  @GET
  @Path("/{number}/pdf")
  @Produces("application/pdf")
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public Response paper(@PathParam("id") UUID id, @PathParam("number") int number) {
    return Response.ok(printer.print(letters.text(id, number)))
        .header(
            "Content-Disposition",
            "attachment; filename=\"letter-%s-%d.pdf\"".formatted(id, number))
        .build();
  }
}
