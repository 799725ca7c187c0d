package recourse.resolution.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import recourse.contract.ClosureReason;

/**
 * A case whose follow-up has ended, and that is closed as soon as nothing is missing any more (R2).
 *
 * @param awaitedClosure how it will be closed; null while it does not wait for that
 * @param followUpEndedAt when the follow-up ended
 */
@NullUnmarked // still to be annotated
@Embeddable
public record PendingClosure(
    @Enumerated(EnumType.STRING) ClosureReason awaitedClosure, Instant followUpEndedAt) {
  static final PendingClosure NOT_YET = new PendingClosure(null, null);
}
