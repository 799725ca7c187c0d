package recourse.resolution.model;

import java.util.ArrayList;
import java.util.List;
import recourse.contract.Outcome;
import recourse.resolution.policy.Citation;
import recourse.spine.refusal.Refusal;

/**
 * What was decided about a complaint, why, and on which policies it rests (R15, R22). A live case
 * is decided with all three only.
 *
 * @param outcome what was decided
 * @param reasons why, in words the customer can follow; null in an imported history
 * @param citations the policies and versions it rests on
 */
public record Decision(Outcome outcome, String reasons, List<Citation> citations) {
  public Decision {
    citations = citations == null ? List.of() : List.copyOf(citations);
  }

  /** A decision as another system told it. */
  static Decision told(Outcome outcome) {
    return new Decision(outcome, null, List.of());
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
}
