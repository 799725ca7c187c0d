package recourse.followup.reviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintEscalated;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears of a step up: such a case calls for a look. */
@ApplicationScoped
public class ComplaintEscalatedListener implements FactListener<ComplaintEscalated> {
  @Inject FollowCaseHandler desk;

  @Override
  public Class<ComplaintEscalated> hears() {
    return ComplaintEscalated.class;
  }

  @Override
  public void on(ComplaintEscalated fact, Envelope envelope) {
    desk.handle(FollowCase.callsForALook(fact.complaintId()));
  }
}
