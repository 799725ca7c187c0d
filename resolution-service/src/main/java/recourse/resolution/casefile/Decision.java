package recourse.resolution.casefile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.Outcome;
import recourse.spine.aggregate.Words;
import recourse.spine.refusal.Refusal;

/**
 * What was decided about a complaint, why, and on which policies it rests (R15, R22). A live case
 * is decided with all three only, and upheld after a proposal or with the reason why there was none
 * (R23).
 *
 * @param outcome what was decided
 * @param reasons why, in words the customer can follow; null in an imported history
 * @param citations the policies and versions it rests on
 * @param withoutProposal why no solution was put to the customer; null where one was, or need not
 *     be
 */
@NullUnmarked // still to be annotated
public record Decision(
    Outcome outcome,
    @Words String reasons,
    List<Citation> citations,
    WithoutProposal withoutProposal) {
  public Decision {
    citations = citations == null ? List.of() : List.copyOf(citations);
  }

  /** A decision as another system told it. */
  static Decision told(Outcome outcome) {
    return new Decision(outcome, null, List.of(), null);
  }

  Decision forgotten() {
    return new Decision(outcome, null, citations, withoutProposal);
  }

  /** The parts that are empty, by name. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (outcome == Outcome.UNDECIDED) {
      missing.add("outcome");
    }
    if (reasons == null || reasons.isBlank()) {
      missing.add("reasons");
    }
    if (citations.isEmpty()) {
      missing.add("policies");
    }
    return missing;
  }

  /** Refuses a decision that decides nothing, says not why, or rests on nothing. */
  void refuseUnlessComplete() {
    List<String> missing = missing();
    if (!missing.isEmpty()) {
      throw new Refusal(
          CaseReason.DECISION_INCOMPLETE,
          missing.get(0),
          "A decision is UPHELD, PARTLY_UPHELD or NOT_UPHELD, says why, and cites the policies it"
              + " rests on with their version; missing: "
              + String.join(", ", missing)
              + ".");
    }
  }

  /**
   * Refuses an upheld complaint without a proposal and without a reason for that, and a reason that
   * contradicts what happened.
   *
   * @param proposed whether a solution was put to the customer in this round
   */
  void refuseUnlessProposed(boolean proposed, ProposalPolicy policy) {
    boolean canLack = ProposalPolicy.hasSomethingToPropose(outcome) && !proposed;
    if (withoutProposal != null && !canLack) {
      throw new Refusal(
          CaseReason.WITHOUT_PROPOSAL_MISPLACED,
          "withoutProposal",
          proposed
              ? "There was a proposal in this round: leave it out."
              : "A complaint that is not upheld needs no proposal: leave it out.");
    }
    if (withoutProposal == null && !proposed && policy.wantsProposal(outcome)) {
      throw new Refusal(
          CaseReason.PROPOSAL_MISSING,
          "First put a solution to the customer, after a reopening anew: POST"
              + " /cases/{id}/proposals; or say in withoutProposal why there is none.");
    }
  }
}
