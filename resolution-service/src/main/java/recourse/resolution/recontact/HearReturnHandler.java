package recourse.resolution.recontact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.ReopeningPolicy;
import recourse.resolution.casefile.SqlCases;

/** The desk where customers are heard who come back after the resolution. */
@ApplicationScoped
public class HearReturnHandler {
  private final SqlCases cases;
  private final SqlLateRecontacts returns;

  HearReturnHandler(SqlCases cases, SqlLateRecontacts returns) {
    this.cases = cases;
    this.returns = returns;
  }

  /** Brings the case back, keeps the late return once, or leaves all as it is. */
  @Transactional
  public void handle(HearMessage command) {
    CaseFile file = cases.get(command.complaintId());
    file.hearMessage(
            command.contactId(), command.kind(), ReopeningPolicy.CURRENT, command.recordedAt())
        .ifPresent(this::keep);
    cases.save(file);
  }

  /** Keeps the late return once, or leaves all as it is. */
  @Transactional
  public void handle(HearDissatisfaction command) {
    cases
        .get(command.complaintId())
        .hearDissatisfaction(command.followUpId(), ReopeningPolicy.CURRENT, command.at())
        .ifPresent(this::keep);
  }

  private void keep(LateRecontact late) {
    if (returns.find(late.id()).isEmpty()) {
      late.findItsWay(returns.before(late));
      returns.save(late);
    }
  }
}
