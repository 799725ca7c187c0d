package recourse.resolution.casefile.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.resolution.casefile.CaseView;
import recourse.resolution.casefile.CustomerAnswer;
import recourse.resolution.casefile.ShowCaseHandler;
import recourse.resolution.casefile.Viewer;
import recourse.spine.http.Caller;
import recourse.spine.http.IfMatch;
import recourse.spine.money.Money;

/** What the customer says to a proposal. */
@NullUnmarked // still to be annotated
@Path("/cases/{id}/proposals/{number}/answer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProposalAnswerResource {
  private final AnswerProposalHandler answer;
  private final ShowCaseHandler cases;
  private final Caller caller;

  ProposalAnswerResource(AnswerProposalHandler answer, ShowCaseHandler cases, Caller caller) {
    this.answer = answer;
    this.cases = cases;
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

  /** The answer; what they ask for instead may be told in money, in words, or both. */
  public record Reply(
      @NotNull(message = "must be ACCEPTED, REJECTED or COUNTERED") CustomerAnswer answer,
      @Valid Amount wanted,
      @Size(max = 8_000, message = "must hold at most 8,000 characters") String words) {}

  /** Records the answer. */
  @PUT
  @RolesAllowed({"agent", "handler", "supervisor"})
  public CaseView answer(
      @PathParam("id") UUID id,
      @PathParam("number") int number,
      @BeanParam IfMatch ifMatch,
      @NotNull(message = "must be an object") @Valid Reply request) {
    answer.handle(
        new AnswerProposal(
            id,
            number,
            request.answer(),
            request.wanted() == null ? null : request.wanted().toMoney(),
            request.words(),
            ifMatch.version()));
    return cases.handle(id, new Viewer(caller.name(), caller::hasRole));
  }
}
