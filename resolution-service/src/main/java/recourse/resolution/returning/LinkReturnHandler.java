package recourse.resolution.returning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.contract.RepeatRecognised;
import recourse.resolution.model.Cases;
import recourse.resolution.model.LateReturn;
import recourse.resolution.model.LateReturns;

/** The desk where late returns are linked to their new complaints. */
@ApplicationScoped
public class LinkReturnHandler {
  @Inject LateReturns returns;
  @Inject Cases cases;

  /** Links the new complaint; refused as unknown when there is no such case. */
  @Transactional
  public void handle(LinkReturn command) {
    LateReturn late = returns.get(command.id());
    late.expectVersion(command.expectedVersion());
    late.link(cases.get(command.newComplaintId()).complaintId(), command.by());
    returns.save(late);
  }

  /** Links every return of a complaint that still waits to the one that says it again. */
  @Transactional
  public void handle(RepeatRecognised fact) {
    for (LateReturn late : returns.waitingOf(fact.repeatOf())) {
      late.link(fact.complaintId(), null);
      returns.save(late);
    }
  }
}
