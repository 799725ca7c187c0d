package recourse.followup.reviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintResolved;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears of an answer: the draw decides whether it is reviewed. */
@ApplicationScoped
public class ComplaintResolvedListener implements FactListener<ComplaintResolved> {
  @Inject FollowCaseHandler desk;

  @Override
  public Class<ComplaintResolved> hears() {
    return ComplaintResolved.class;
  }

  @Override
  public void on(ComplaintResolved fact, Envelope envelope) {
    desk.handle(
        FollowCase.resolved(fact.complaintId(), fact.by(), fact.round(), fact.occurredAt()));
  }
}
