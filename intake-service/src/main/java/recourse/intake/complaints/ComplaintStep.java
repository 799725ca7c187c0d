package recourse.intake.complaints;

import static recourse.intake.complaints.ComplaintStatus.ACKNOWLEDGED;
import static recourse.intake.complaints.ComplaintStatus.CLOSED;
import static recourse.intake.complaints.ComplaintStatus.RECEIVED;
import static recourse.intake.complaints.ComplaintStatus.REOPENED;
import static recourse.intake.complaints.ComplaintStatus.RESOLVED;
import static recourse.intake.complaints.ComplaintStatus.TRIAGED;
import static recourse.intake.complaints.ComplaintStatus.WITHDRAWN;
import static recourse.spine.lifecycle.LifecycleStep.and;
import static recourse.spine.lifecycle.LifecycleStep.staying;
import static recourse.spine.lifecycle.LifecycleStep.to;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import recourse.spine.lifecycle.LifecycleStep;

/**
 * The transition table of a complaint, and who may take each step. Steps without roles are not
 * taken by anybody here: they follow events of resolution.
 */
public enum ComplaintStep implements LifecycleStep<ComplaintStatus> {
  /** Triage may come first: an urgent complaint is not left lying for want of a letter. */
  ACKNOWLEDGE(and(to(ACKNOWLEDGED, RECEIVED), staying(TRIAGED, REOPENED)), "agent", "supervisor"),
  /** Questions, answers, the summary and its confirmation; heard as long as it may be solved. */
  HEAR(
      staying(RECEIVED, ACKNOWLEDGED, TRIAGED, REOPENED, RESOLVED),
      "agent",
      "handler",
      "supervisor"),
  TRIAGE(
      and(to(TRIAGED, RECEIVED, ACKNOWLEDGED, TRIAGED), staying(REOPENED)),
      "agent",
      "handler",
      "supervisor"),
  WITHDRAW(
      to(WITHDRAWN, RECEIVED, ACKNOWLEDGED, TRIAGED, REOPENED, RESOLVED), "agent", "supervisor"),
  RESOLVE(to(RESOLVED, RECEIVED, ACKNOWLEDGED, TRIAGED, REOPENED)),
  REOPEN(to(REOPENED, RESOLVED, CLOSED)),
  CLOSE(and(to(CLOSED, RESOLVED), staying(WITHDRAWN)));

  private final Map<ComplaintStatus, ComplaintStatus> moves;
  private final Set<String> roles;

  ComplaintStep(Map<ComplaintStatus, ComplaintStatus> moves, String... roles) {
    this.moves = Collections.unmodifiableMap(new EnumMap<>(moves));
    this.roles = Set.of(roles);
  }

  @Override
  public Map<ComplaintStatus, ComplaintStatus> moves() {
    return moves;
  }

  /** Whether it needs somebody to write to or to listen to. */
  boolean speaksWithTheCustomer() {
    return this == ACKNOWLEDGE || this == HEAR;
  }

  /** The roles that may take it through a door; none for a step that follows an event. */
  public Set<String> roles() {
    return roles;
  }
}
