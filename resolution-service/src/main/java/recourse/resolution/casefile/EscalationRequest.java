package recourse.resolution.casefile;

import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.EscalationCriterion;

/**
 * Why a case moves up.
 *
 * @param criterion the criterion that was met
 * @param specialist who is called in, or null: whom the policy names
 * @param note in the words of who escalates, or null
 * @param by who escalates; null when the system does
 * @param causedBy the deadline or follow-up that led to it, or null
 */
@NullUnmarked // still to be annotated
public record EscalationRequest(
    EscalationCriterion criterion, String specialist, String note, String by, UUID causedBy) {
  /** By itself, on a criterion. */
  static EscalationRequest byItself(EscalationCriterion criterion, UUID causedBy) {
    return new EscalationRequest(criterion, null, null, null, causedBy);
  }
}
