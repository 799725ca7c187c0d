package recourse.resolution.redress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.RedressKind;
import recourse.resolution.casefile.CustomerAnswer;
import recourse.resolution.casefile.Viewer;
import recourse.spine.http.Caller;
import recourse.spine.http.Etag;
import recourse.spine.http.Idempotency;
import recourse.spine.http.IfMatch;
import recourse.spine.money.Money;

/** What puts it right: offered, approved, answered and paid, each on its own. */
@NullUnmarked // still to be annotated
@Path("/cases/{id}/redress")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RedressResource {
  private final OfferRedressHandler offer;
  private final JudgeRedressHandler judge;
  private final AnswerRedressHandler answer;
  private final PayRedressHandler pay;
  private final ShowRedressHandler redresses;
  private final Idempotency idempotency;
  private final Caller caller;

  RedressResource(
      OfferRedressHandler offer,
      JudgeRedressHandler judge,
      AnswerRedressHandler answer,
      PayRedressHandler pay,
      ShowRedressHandler redresses,
      Idempotency idempotency,
      Caller caller) {
    this.offer = offer;
    this.judge = judge;
    this.answer = answer;
    this.pay = pay;
    this.redresses = redresses;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** Money in minor units. */
  public record Amount(
      @NotNull(message = "must be an amount in minor units")
          @PositiveOrZero(message = "must be an amount in minor units")
          Long minor,
      @NotNull(message = "must be an ISO 4217 code, for example GBP")
          @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code, for example GBP")
          String currency) {

    Money toMoney() {
      return new Money(minor, currency);
    }
  }

  /** What is offered; {@code settles} may be left to the kind. */
  public record Offer(
      @NotNull(message = "must be a kind of redress, for example REFUND") RedressKind kind,
      @Valid Amount amount,
      Boolean settles,
      Boolean demanded) {

    RedressOffer.Terms toTerms() {
      return new RedressOffer.Terms(
          kind, amount == null ? null : amount.toMoney(), settles, Boolean.TRUE.equals(demanded));
    }
  }

  /** Whether it may be offered. */
  public record Judgement(@NotNull(message = "must be true or false") Boolean approved) {}

  /** What the customer says. */
  public record Reply(
      @NotNull(message = "must be ACCEPTED, REJECTED or COUNTERED") CustomerAnswer answer,
      @Valid Amount wanted,
      @Size(max = 8_000, message = "must hold at most 8,000 characters") String words) {}

  /** How it was paid. */
  public record Payment(Boolean sameMeans, Boolean otherMeansAgreed) {}

  /** All redress of the case. */
  @GET
  @RolesAllowed({"agent", "handler", "supervisor", "quality", "auditor"})
  public Response all(@PathParam("id") UUID id) {
    return shown(id);
  }

  /** Offers redress, or prepares it for approval above the caller's authority. */
  @POST
  @RolesAllowed({"handler", "supervisor"})
  public Response offer(
      @PathParam("id") UUID id,
      @HeaderParam(Idempotency.KEY) String key,
      @NotNull(message = "must be an object") @Valid Offer request) {
    Authority authority = caller.hasRole("supervisor") ? Authority.SUPERVISOR : Authority.HANDLER;
    Idempotency.Outcome outcome =
        idempotency.once(
            key,
            "POST /cases/" + id + "/redress",
            request,
            () -> offer.handle(new OfferRedress(id, request.toTerms(), caller.name(), authority)));
    RedressView view = view(id);
    return outcome.created("/cases/" + id + "/redress").entity(view).build();
  }

  /** A second person approves or declines. */
  @PUT
  @Path("/{number}/approval")
  @RolesAllowed("supervisor")
  public Response judge(
      @PathParam("id") UUID id,
      @PathParam("number") int number,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid Judgement request) {
    judge.handle(
        new JudgeRedress(id, number, request.approved(), caller.name(), ifMatch.version()));
    return shown(id);
  }

  /** The customer accepts, rejects or asks for something else. */
  @PUT
  @Path("/{number}/acceptance")
  @RolesAllowed({"agent", "handler", "supervisor"})
  public Response answer(
      @PathParam("id") UUID id,
      @PathParam("number") int number,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid Reply request) {
    Money wanted = request.wanted() == null ? null : request.wanted().toMoney();
    answer.handle(
        new AnswerRedress(
            id, number, request.answer(), wanted, request.words(), ifMatch.version()));
    return shown(id);
  }

  /** It was paid, or done. */
  @PUT
  @Path("/{number}/payment")
  @RolesAllowed({"handler", "supervisor"})
  public Response pay(
      @PathParam("id") UUID id,
      @PathParam("number") int number,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid Payment request) {
    pay.handle(
        new PayRedress(
            id,
            number,
            Boolean.TRUE.equals(request.sameMeans()),
            Boolean.TRUE.equals(request.otherMeansAgreed()),
            caller.name(),
            ifMatch.version()));
    return shown(id);
  }

  private Response shown(UUID id) {
    RedressView view = view(id);
    return Response.ok(view).header("ETag", Etag.of(view.version())).build();
  }

  private RedressView view(UUID id) {
    return redresses.handle(id, new Viewer(caller.name(), caller::hasRole));
  }
}
