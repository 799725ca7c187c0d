package recourse.resolution.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.resolution.model.CaseFile;
import recourse.resolution.model.Cases;

/** The desk where cases stand down and come back. */
@ApplicationScoped
public class MergeCaseHandler {
  @Inject Cases cases;

  /** Notes which case goes on. */
  @Transactional
  public void handle(MergeCase command) {
    CaseFile file = cases.get(command.complaintId());
    file.merge(command.into(), command.at());
    cases.save(file);
  }
}
