package recourse.resolution.casefile.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;

/** The desk where confirmed summaries are noted. */
@ApplicationScoped
public class NoteSummaryHandler {
  private final SqlCases cases;

  NoteSummaryHandler(SqlCases cases) {
    this.cases = cases;
  }

  /** Notes on the case that the customer was heard. */
  @Transactional
  public void handle(NoteSummary command) {
    CaseFile file = cases.get(command.complaintId());
    file.noteSummary(command.at());
    cases.save(file);
  }
}
