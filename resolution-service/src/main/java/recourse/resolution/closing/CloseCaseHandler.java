package recourse.resolution.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.resolution.model.CaseFile;
import recourse.resolution.model.Cases;

/** The desk where cases are closed. */
@ApplicationScoped
public class CloseCaseHandler {
  @Inject Cases cases;

  /** Closes the case. */
  @Transactional
  public void handle(CloseCase command) {
    CaseFile file = cases.get(command.complaintId());
    file.closeAfterFollowUp(command.reason(), command.at());
    cases.save(file);
  }
}
