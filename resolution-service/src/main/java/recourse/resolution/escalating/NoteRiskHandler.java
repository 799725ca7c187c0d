package recourse.resolution.escalating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.contract.EscalationCriterion;
import recourse.resolution.model.CaseFile;
import recourse.resolution.model.Cases;
import recourse.resolution.model.EscalationWatch;
import recourse.resolution.model.EscalationWatches;
import recourse.resolution.policy.EscalationPolicy;

/** The desk where it is noted that time is running out. */
@ApplicationScoped
public class NoteRiskHandler {
  @Inject Cases cases;
  @Inject EscalationWatches watches;

  /** Notes the sign; moving the case up is left to people. */
  @Transactional
  public void handle(NoteRisk command) {
    CaseFile file = cases.get(command.complaintId());
    EscalationWatch watch = watches.get(command.complaintId());
    watch.noteEvent(
        EscalationCriterion.DEADLINE_AT_RISK,
        file,
        EscalationPolicy.at(command.at()),
        command.at());
    watches.save(watch);
  }
}
