package recourse.resolution.casefile.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;

/** The desk where answers come in. */
@ApplicationScoped
public class ReceiveClarificationHandler {
  private final SqlCases cases;
  private final Clock clock;

  ReceiveClarificationHandler(SqlCases cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  /** Keeps the answer; the case goes on. */
  @Transactional
  public void handle(ReceiveClarification command) {
    CaseFile file = cases.get(command.complaintId());
    file.expectVersion(command.expectedVersion());
    file.receiveClarification(command.number(), command.answer(), clock.instant());
    cases.save(file);
  }
}
