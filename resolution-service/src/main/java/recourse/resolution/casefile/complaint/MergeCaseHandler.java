package recourse.resolution.casefile.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.Cases;

/** The desk where cases stand down and come back. */
@ApplicationScoped
public class MergeCaseHandler {
  private final Cases cases;

  MergeCaseHandler(Cases cases) {
    this.cases = cases;
  }

  /** Notes which case goes on. */
  @Transactional
  public void handle(MergeCase command) {
    CaseFile file = cases.get(command.complaintId());
    file.merge(command.into(), command.at());
    cases.save(file);
  }
}
