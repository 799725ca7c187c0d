package recourse.resolution.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.resolution.model.CaseFile;
import recourse.resolution.model.Cases;

/** The desk where files are opened. */
@ApplicationScoped
public class OpenCaseHandler {
  @Inject Cases cases;

  /** Opens the file, unless the complaint has one. */
  @Transactional
  public void handle(OpenCase command) {
    if (cases.find(command.complaintId()).isEmpty()) {
      cases.save(CaseFile.open(command.complaintId(), command.imported(), command.at()));
    }
  }
}
