package recourse.resolution.triaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.resolution.model.CaseFile;
import recourse.resolution.model.Cases;
import recourse.resolution.model.EscalationWatch;
import recourse.resolution.model.EscalationWatches;
import recourse.resolution.policy.EscalationPolicy;

/** The desk where judgements of intake are noted. */
@ApplicationScoped
public class NoteTriageHandler {
  @Inject Cases cases;
  @Inject EscalationWatches watches;

  /** Notes the judgement on the case. */
  @Transactional
  public void handle(NoteTriage command) {
    CaseFile file = cases.get(command.complaintId());
    file.noteTriage(command.severity(), command.priority(), command.at());
    EscalationWatch watch = watches.get(command.complaintId());
    watch.noteSeverity(command.severity(), file, EscalationPolicy.at(command.at()), command.at());
    cases.save(file);
    watches.save(watch);
  }
}
