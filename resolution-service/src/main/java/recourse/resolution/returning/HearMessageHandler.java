package recourse.resolution.returning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.resolution.model.CaseFile;
import recourse.resolution.model.Cases;
import recourse.resolution.model.LateReturns;
import recourse.resolution.policy.ReopeningPolicy;

/** The desk where messages after the resolution are heard. */
@ApplicationScoped
public class HearMessageHandler {
  @Inject Cases cases;
  @Inject LateReturns returns;

  /** Brings the case back, keeps the late return once, or leaves all as it is. */
  @Transactional
  public void handle(HearMessage command) {
    CaseFile file = cases.get(command.complaintId());
    file.hearMessage(
            command.contactId(), command.kind(), ReopeningPolicy.CURRENT, command.recordedAt())
        .filter(late -> returns.find(late.id()).isEmpty())
        .ifPresent(returns::save);
    cases.save(file);
  }
}
