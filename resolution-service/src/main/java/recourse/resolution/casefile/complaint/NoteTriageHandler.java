package recourse.resolution.casefile.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;
import recourse.resolution.escalation.EscalationMonitor;
import recourse.resolution.escalation.EscalationPolicy;
import recourse.resolution.escalation.SqlEscalationMonitors;

/** The desk where judgements of intake are noted. */
@ApplicationScoped
public class NoteTriageHandler {
  private final SqlCases cases;
  private final SqlEscalationMonitors watches;

  NoteTriageHandler(SqlCases cases, SqlEscalationMonitors watches) {
    this.cases = cases;
    this.watches = watches;
  }

  /** Notes the judgement on the case. */
  @Transactional
  public void handle(NoteTriage command) {
    CaseFile file = cases.get(command.complaintId());
    file.noteTriage(command.severity(), command.priority(), command.at());
    EscalationMonitor watch = watches.get(command.complaintId());
    watch.noteSeverity(command.severity(), file, EscalationPolicy.at(command.at()), command.at());
    cases.save(file);
    watches.save(watch);
  }
}
