package recourse.resolution.casefile;

import static recourse.resolution.casefile.CaseStatus.AWAITING;
import static recourse.resolution.casefile.CaseStep.RESUME;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.NullUnmarked;

/**
 * The status of a case together with what it remembers while it waits. A case may change hands
 * while it waits for an answer: then it waits on, and resumes as what it has become.
 *
 * @param status where the case stands
 * @param resumesAs where it goes on after waiting; null when it does not wait
 */
@NullUnmarked // still to be annotated
@Embeddable
public record CaseState(
    @Enumerated(EnumType.STRING) CaseStatus status,
    @Enumerated(EnumType.STRING) CaseStatus resumesAs) {
  static final CaseState OPENED = new CaseState(CaseStatus.OPENED, null);

  /** The state after a step; refused when the table does not allow it. */
  CaseState after(CaseStep step) {
    CaseStatus next = step.takenFrom(status);
    if (step == RESUME) {
      return new CaseState(resumesAs, null);
    }
    if (next != AWAITING) {
      return new CaseState(next, null);
    }
    return new CaseState(AWAITING, status == AWAITING ? step.takenFrom(resumesAs) : status);
  }

  /** Whether the table allows a step now. */
  boolean allows(CaseStep step) {
    boolean changesHandsWhileWaiting =
        status == AWAITING && step.isAllowedIn(AWAITING) && step.takenFrom(AWAITING) == AWAITING;
    return step.isAllowedIn(status) && (!changesHandsWhileWaiting || step.isAllowedIn(resumesAs));
  }
}
