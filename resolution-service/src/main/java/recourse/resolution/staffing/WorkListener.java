package recourse.resolution.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintTriaged;
import recourse.contract.Fact;
import recourse.contract.NeedsTold;
import recourse.resolution.model.WorkItem;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/**
 * The work queue hears whatever changes what is due or how much it matters. A complaint that is
 * judged anew, or whose customer's needs are told, may find somebody it did not find before.
 */
@ApplicationScoped
public class WorkListener implements FactListener<Fact> {
  @Inject FollowFactHandler follow;
  @Inject AssignAutomaticallyHandler assign;

  @Override
  public Class<Fact> hears() {
    return Fact.class;
  }

  @Override
  public void on(Fact fact, Envelope envelope) {
    if (fact instanceof ComplaintRegistered registered) {
      follow.handle(registered);
    } else if (WorkItem.followed().contains(fact.getClass())) {
      follow.handle(new FollowFact(fact));
    }
    if (fact instanceof ComplaintTriaged || fact instanceof NeedsTold) {
      assign.handle(new AssignAutomatically(fact.complaintId()));
    }
  }
}
