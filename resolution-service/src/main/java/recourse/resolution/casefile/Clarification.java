package recourse.resolution.casefile;

import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.WaitingFor;
import recourse.spine.aggregate.Words;

/**
 * Something a case waited for.
 *
 * @param waitingFor whom it waited for
 * @param question what was asked; null in an imported history
 * @param requestedBy who asked; null in an imported history
 * @param requestedAt when the waiting began
 * @param answer what came; null until then, and in an imported history
 * @param receivedAt when it came; null until then
 */
@NullUnmarked // still to be annotated
public record Clarification(
    WaitingFor waitingFor,
    @Words String question,
    String requestedBy,
    Instant requestedAt,
    @Words String answer,
    Instant receivedAt) {
  boolean isOpen() {
    return receivedAt == null;
  }

  Clarification forgotten() {
    return new Clarification(waitingFor, null, requestedBy, requestedAt, null, receivedAt);
  }

  Clarification answered(String withAnswer, Instant at) {
    return new Clarification(waitingFor, question, requestedBy, requestedAt, withAnswer, at);
  }
}
