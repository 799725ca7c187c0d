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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import recourse.spine.lifecycle.LifecycleStep;

/**
 * The transition table of a complaint, and who may take each step. Steps without roles are not
 * taken by anybody here: they follow events of resolution, which may come when the complaint was
 * withdrawn meanwhile. The earlier ending counts then ({@link Ending}): a resolution that was first
 * takes the withdrawal back, one that was second leaves it as it is.
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
  WITHDRAW(to(WITHDRAWN, RECEIVED, ACKNOWLEDGED, TRIAGED, REOPENED), "agent", "supervisor"),
  RESOLVE(to(RESOLVED, RECEIVED, ACKNOWLEDGED, TRIAGED, REOPENED, WITHDRAWN)),
  REOPEN(and(to(REOPENED, RESOLVED, CLOSED), staying(WITHDRAWN))),
  CLOSE(and(to(CLOSED, RECEIVED, ACKNOWLEDGED, TRIAGED, REOPENED, RESOLVED), staying(WITHDRAWN)));

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

  /** The steps that somebody with these roles may take with a complaint as it stands. */
  public static List<String> allowed(
      ComplaintStatus status, boolean acknowledged, boolean erased, Predicate<String> hasRole) {
    return LifecycleStep.allowed(values(), status).stream()
        .filter(step -> step.roles.stream().anyMatch(hasRole))
        .filter(step -> step != ACKNOWLEDGE || !acknowledged)
        .filter(step -> !erased || !step.needsTheCustomer())
        .map(Enum::name)
        .toList();
  }

  /** Whether it needs somebody to write to or to listen to. */
  private boolean needsTheCustomer() {
    return this == ACKNOWLEDGE || this == HEAR;
  }
}
