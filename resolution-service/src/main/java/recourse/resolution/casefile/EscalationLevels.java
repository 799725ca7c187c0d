package recourse.resolution.casefile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ListIndexBase;
import recourse.contract.DeescalationReason;
import recourse.contract.EscalationCriterion;
import recourse.resolution.escalation.EscalationPolicy;
import recourse.spine.refusal.Refusal;

/** How a case went up and down inside the organisation; the case asks it and tells the events. */
@Embeddable
public class EscalationLevels {
  int level;

  @ElementCollection
  @CollectionTable(name = "case_escalation", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  public List<Escalation> escalations = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_deescalation", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  public List<Deescalation> deescalations = new ArrayList<>();

  void refuseAtTheTop(EscalationPolicy policy) {
    if (!policy.goesAbove(level)) {
      throw new Refusal(CaseReason.ESCALATED_TO_THE_TOP, "There is nobody above level " + level);
    }
  }

  void refuseAtTheFoot() {
    if (level == 0) {
      throw new Refusal(CaseReason.NOT_ESCALATED, "The case has not moved up.");
    }
  }

  boolean answered(UUID deadlineId) {
    return escalations.stream().anyMatch(e -> deadlineId.equals(e.deadlineId()));
  }

  void up(EscalationRequest why, EscalationPolicy policy, Instant at) {
    level++;
    String specialist =
        why.specialist() == null ? policy.specialistFor(why.criterion()) : why.specialist();
    escalations.add(
        new Escalation(
            level,
            why.criterion(),
            why.note(),
            why.by(),
            at,
            why.deadlineId(),
            specialist,
            policy.version()));
  }

  void forget() {
    escalations.replaceAll(Escalation::forgotten);
  }

  void down(DeescalationReason reason, String by, EscalationPolicy policy, Instant at) {
    level--;
    deescalations.add(new Deescalation(level, reason, by, at, policy.version()));
  }

  /** The criterion of the step up that a step down would take back. */
  EscalationCriterion criterionOnTop() {
    return escalations.get(escalations.size() - 1).criterion();
  }

  boolean stoodUpSince(Instant then) {
    return level > 0
        || escalations.stream().anyMatch(e -> !e.escalatedAt().isBefore(then))
        || deescalations.stream().anyMatch(d -> !d.deescalatedAt().isBefore(then));
  }
}
