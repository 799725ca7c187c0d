package recourse.resolution.casefile.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;
import recourse.resolution.escalation.EscalationMonitor;
import recourse.resolution.escalation.EscalationPolicy;
import recourse.resolution.escalation.SqlEscalationMonitors;

/** The desk where files are opened. */
@ApplicationScoped
public class OpenCaseHandler {
  private final SqlCases cases;
  private final SqlEscalationMonitors watches;

  OpenCaseHandler(SqlCases cases, SqlEscalationMonitors watches) {
    this.cases = cases;
    this.watches = watches;
  }

  /** Opens the file, unless the complaint has one. */
  @Transactional
  public void handle(OpenCase command) {
    if (cases.find(command.complaintId()).isEmpty()) {
      CaseFile file = CaseFile.open(command.complaintId(), command.imported(), command.at());
      file.noteReceipt(command.reference(), command.product(), command.receivedAt());
      cases.save(file);
      watches.save(watchOver(command));
    }
  }

  private EscalationMonitor watchOver(OpenCase command) {
    EscalationMonitor watch =
        EscalationMonitor.over(
            command.complaintId(), command.customerRef(), command.product(), command.receivedAt());
    if (!command.imported()) {
      EscalationPolicy policy = EscalationPolicy.at(command.receivedAt());
      watch.noteRepeat(earlier(command, policy), policy);
    }
    return watch;
  }

  private long earlier(OpenCase command, EscalationPolicy policy) {
    return watches.received(
        command.customerRef(),
        command.product(),
        command.receivedAt().minus(policy.repeatWindow()),
        command.receivedAt());
  }
}
