package recourse.resolution.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import recourse.contract.DeescalationReason;
import recourse.contract.EscalationCriterion;
import recourse.spine.refusal.Refusal;

/** How a case went up and down inside the organisation; level 0 is the handler's. */
class EscalationLevels {
  private final List<Escalation> escalations = new ArrayList<>();
  private final List<Deescalation> deescalations = new ArrayList<>();

  int level() {
    return escalations.size() - deescalations.size();
  }

  int ups() {
    return escalations.size();
  }

  int downs() {
    return deescalations.size();
  }

  void refuseAtTheTop(EscalationPolicy policy) {
    if (!policy.goesAbove(level())) {
      throw new Refusal(CaseReason.ESCALATED_TO_THE_TOP, "There is nobody above level " + level());
    }
  }

  void refuseAtTheFoot() {
    if (level() == 0) {
      throw new Refusal(CaseReason.NOT_ESCALATED, "The case has not moved up.");
    }
  }

  /** Whether it moved up because of this deadline or follow-up. */
  boolean answered(UUID cause) {
    return escalations.stream().anyMatch(e -> cause.equals(e.causedBy()));
  }

  void up(EscalationRequest why, EscalationPolicy policy, Instant at) {
    String specialist =
        why.specialist() == null ? policy.specialistFor(why.criterion()) : why.specialist();
    escalations.add(
        new Escalation(
            level() + 1,
            why.criterion(),
            why.note(),
            why.by(),
            at,
            why.causedBy(),
            specialist,
            policy.version()));
  }

  void down(DeescalationReason reason, String by, EscalationPolicy policy, Instant at) {
    deescalations.add(new Deescalation(level() - 1, reason, by, at, policy.version()));
  }

  /** The criterion of the step up that a step down would take back. */
  EscalationCriterion criterionOnTop() {
    return escalations.get(escalations.size() - 1).criterion();
  }

  boolean stoodUpSince(Instant then) {
    return level() > 0
        || escalations.stream().anyMatch(e -> !e.escalatedAt().isBefore(then))
        || deescalations.stream().anyMatch(d -> !d.deescalatedAt().isBefore(then));
  }

  void forget() {
    escalations.replaceAll(Escalation::forgotten);
  }

  List<Deescalation> deescalations() {
    return List.copyOf(deescalations);
  }

  List<CaseView.EscalationEntry> entries() {
    return escalations.stream()
        .map(
            e ->
                new CaseView.EscalationEntry(
                    e.level(),
                    e.criterion(),
                    e.specialist(),
                    e.note(),
                    e.escalatedBy(),
                    e.escalatedAt(),
                    e.policyVersion()))
        .toList();
  }
}
