package recourse.resolution.recontact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import recourse.contract.ReopeningReason;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.CaseFile.Recontact;
import recourse.resolution.casefile.EscalationPolicy;
import recourse.resolution.casefile.ReopeningPolicy;
import recourse.resolution.casefile.SqlCases;

/** Customers who come back after the resolution: in time their case lives again. */
@ApplicationScoped
public class RecordRecontactHandler {
  private final SqlCases cases;
  private final SqlLateRecontacts recontacts;

  RecordRecontactHandler(SqlCases cases, SqlLateRecontacts recontacts) {
    this.cases = cases;
    this.recontacts = recontacts;
  }

  /** Brings the case back, keeps the late recontact once, or leaves all as it is. */
  @Transactional
  public void handle(RecordMessage command) {
    CaseFile file = cases.get(command.complaintId());
    Recontact recontact =
        file.receiveMessage(command.kind(), ReopeningPolicy.CURRENT, command.recordedAt());
    cases.save(file);
    if (recontact == Recontact.TOO_LATE) {
      keep(command.contactId(), file, ReopeningReason.CUSTOMER_REQUEST, command.recordedAt());
    }
  }

  /** Brings the case back and moves it up, or keeps the late recontact once. */
  @Transactional
  public void handle(RecordDissatisfaction command) {
    CaseFile file = cases.get(command.complaintId());
    Recontact recontact =
        file.reportDissatisfaction(
            command.followUpId(),
            ReopeningPolicy.CURRENT,
            EscalationPolicy.at(command.at()),
            command.at());
    cases.save(file);
    if (recontact == Recontact.TOO_LATE) {
      keep(command.followUpId(), file, ReopeningReason.DISSATISFIED, command.at());
    }
  }

  private void keep(UUID id, CaseFile file, ReopeningReason because, Instant at) {
    if (recontacts.find(id).isEmpty()) {
      LateRecontact late = LateRecontact.of(id, file.complaintId(), file.resolvedAt(), because, at);
      late.findItsWay(recontacts.before(late));
      recontacts.save(late);
    }
  }
}
