package recourse.resolution.triaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.resolution.model.CaseFile;
import recourse.resolution.model.Cases;

/** The desk where judgements of intake are noted. */
@ApplicationScoped
public class NoteTriageHandler {
  @Inject Cases cases;

  /** Notes the judgement on the case. */
  @Transactional
  public void handle(NoteTriage command) {
    CaseFile file = cases.get(command.complaintId());
    file.noteTriage(command.severity(), command.priority());
    cases.save(file);
  }
}
