package recourse.resolution.casefile;

import static recourse.resolution.casefile.CaseStatus.AGREED;
import static recourse.resolution.casefile.CaseStatus.ASSIGNED;
import static recourse.resolution.casefile.CaseStatus.AWAITING;
import static recourse.resolution.casefile.CaseStatus.CLOSED;
import static recourse.resolution.casefile.CaseStatus.OPENED;
import static recourse.resolution.casefile.CaseStatus.OWNED;
import static recourse.resolution.casefile.CaseStatus.PROPOSED;
import static recourse.resolution.casefile.CaseStatus.REOPENED;
import static recourse.resolution.casefile.CaseStatus.RESOLVED;
import static recourse.resolution.casefile.CaseStatus.WITHDRAWN;
import static recourse.spine.lifecycle.LifecycleStep.and;
import static recourse.spine.lifecycle.LifecycleStep.staying;
import static recourse.spine.lifecycle.LifecycleStep.to;

import java.util.Map;
import java.util.Set;
import recourse.spine.lifecycle.LifecycleStep;

/**
 * The transition table of a case: which step leads from where to where, and who may take it by
 * hand. RESUME is the one row with a memory: OWNED stands for wherever the case was before it had
 * to wait, see {@link CaseState}. CLOSE follows from the end of the follow-up; people take it only
 * where something had been missing then. WITHDRAW follows from an event and is in nobody's hands.
 */
public enum CaseStep implements LifecycleStep<CaseStatus> {
  ASSIGN(
      Roles.DESK,
      and(to(ASSIGNED, OPENED, ASSIGNED, OWNED, PROPOSED, AGREED, REOPENED), staying(AWAITING))),
  TAKE_OWNERSHIP(Roles.DESK, and(to(OWNED, ASSIGNED), staying(AWAITING))),
  AWAIT(Roles.DESK, to(AWAITING, OPENED, ASSIGNED, OWNED, PROPOSED, AGREED, REOPENED)),
  RESUME(Roles.DESK_AND_FRONT, to(OWNED, AWAITING)),
  PROPOSE(Roles.DESK, to(PROPOSED, OWNED, PROPOSED, AGREED)),
  AGREE(Roles.DESK_AND_FRONT, to(AGREED, PROPOSED)),
  /** The customer says no, or asks for something else: back to the owner, who proposes anew. */
  DECLINE(Roles.DESK_AND_FRONT, to(OWNED, PROPOSED)),
  RESOLVE(Roles.DESK, to(RESOLVED, OPENED, ASSIGNED, OWNED, AWAITING, PROPOSED, AGREED, REOPENED)),
  REOPEN(Roles.DESK_AND_FRONT, to(REOPENED, RESOLVED, CLOSED)),
  CLOSE(Roles.DESK, to(CLOSED, RESOLVED)),
  ESCALATE(
      Roles.DESK, staying(OPENED, ASSIGNED, OWNED, AWAITING, PROPOSED, AGREED, RESOLVED, REOPENED)),
  DEESCALATE(
      Set.of("supervisor"),
      staying(OPENED, ASSIGNED, OWNED, AWAITING, PROPOSED, AGREED, RESOLVED, REOPENED)),
  WITHDRAW(
      Set.of(),
      to(WITHDRAWN, OPENED, ASSIGNED, OWNED, AWAITING, PROPOSED, AGREED, RESOLVED, REOPENED));

  private final Set<String> takenBy;
  private final Map<CaseStatus, CaseStatus> moves;

  CaseStep(Set<String> takenBy, Map<CaseStatus, CaseStatus> moves) {
    this.takenBy = takenBy;
    this.moves = moves;
  }

  /** The roles that may take this step by hand. */
  public Set<String> takenBy() {
    return takenBy;
  }

  @Override
  public Map<CaseStatus, CaseStatus> moves() {
    return moves;
  }

  private static final class Roles {
    private static final Set<String> DESK = Set.of("handler", "supervisor");
    private static final Set<String> DESK_AND_FRONT = Set.of("agent", "handler", "supervisor");
  }
}
