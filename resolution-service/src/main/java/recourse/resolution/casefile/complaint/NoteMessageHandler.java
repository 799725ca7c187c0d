package recourse.resolution.casefile.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;

/** The desk where messages to the customer are noted on their case. */
@ApplicationScoped
public class NoteMessageHandler {
  private final SqlCases cases;

  NoteMessageHandler(SqlCases cases) {
    this.cases = cases;
  }

  /** Notes the message. */
  @Transactional
  public void handle(NoteMessage command) {
    CaseFile file = cases.get(command.complaintId());
    file.noteMessage(command.kind(), command.at());
    cases.save(file);
  }
}
