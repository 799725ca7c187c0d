package recourse.resolution.casefile.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.Cases;

/** The desk where answers come in. */
@ApplicationScoped
public class ReceiveClarificationHandler {
  @Inject Cases cases;
  @Inject Clock clock;

  /** Keeps the answer; the case goes on. */
  @Transactional
  public void handle(ReceiveClarification command) {
    CaseFile file = cases.get(command.complaintId());
    file.expectVersion(command.expectedVersion());
    file.receiveClarification(command.number(), command.answer(), clock.instant());
    cases.save(file);
  }
}
