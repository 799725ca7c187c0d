package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import recourse.contract.CaseAssigned;
import recourse.contract.ComplaintEvent;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolutionOvertaken;
import recourse.contract.ComplaintResolved;
import recourse.contract.ComplaintTriaged;
import recourse.contract.ComplaintWithdrawalOvertaken;
import recourse.contract.ComplaintWithdrawn;
import recourse.contract.CustomerErased;
import recourse.contract.DomainEvent;
import recourse.contract.NeedsTold;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** What decides whether, when and by which channel a customer is asked. */
@ApplicationScoped
public class FollowUpListener implements EventListener<ComplaintEvent> {
  private static final Set<Class<? extends ComplaintEvent>> DECISIVE =
      Set.of(
          ComplaintRegistered.class,
          ComplaintTriaged.class,
          CaseAssigned.class,
          NeedsTold.class,
          ComplaintResolved.class,
          ComplaintReopened.class,
          ComplaintWithdrawn.class,
          ComplaintWithdrawalOvertaken.class,
          ComplaintResolutionOvertaken.class,
          CustomerErased.class);

  private final ReviseFollowUpsHandler revise;

  FollowUpListener(ReviseFollowUpsHandler revise) {
    this.revise = revise;
  }

  @Override
  public Class<ComplaintEvent> handles() {
    return ComplaintEvent.class;
  }

  @Override
  public boolean handles(Class<? extends DomainEvent> kind) {
    return DECISIVE.contains(kind);
  }

  @Override
  public void on(ComplaintEvent event, Envelope envelope) {
    revise.handle(new ReviseFollowUps(event));
  }
}
