package recourse.resolution.casefile.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;

/** The desk where cases stand down and come back. */
@ApplicationScoped
public class MergeCaseHandler {
  private final SqlCases cases;

  MergeCaseHandler(SqlCases cases) {
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
