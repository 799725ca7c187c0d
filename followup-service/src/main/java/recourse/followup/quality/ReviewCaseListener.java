package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import recourse.contract.CaseAssigned;
import recourse.contract.ComplaintEscalated;
import recourse.contract.ComplaintEvent;
import recourse.contract.ComplaintRegistered;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolutionOvertaken;
import recourse.contract.ComplaintResolved;
import recourse.contract.ComplaintWithdrawalOvertaken;
import recourse.contract.ComplaintWithdrawn;
import recourse.contract.DomainEvent;
import recourse.contract.OwnershipTaken;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** What decides who may review a case, and whether it is drawn. */
@ApplicationScoped
public class ReviewCaseListener implements EventListener<ComplaintEvent> {
  private static final Set<Class<? extends ComplaintEvent>> DECISIVE =
      Set.of(
          ComplaintRegistered.class,
          CaseAssigned.class,
          OwnershipTaken.class,
          ComplaintEscalated.class,
          ComplaintResolved.class,
          ComplaintReopened.class,
          ComplaintWithdrawn.class,
          ComplaintWithdrawalOvertaken.class,
          ComplaintResolutionOvertaken.class);

  private final ReviseReviewCaseHandler revise;

  ReviewCaseListener(ReviseReviewCaseHandler revise) {
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
    revise.handle(new ReviseReviewCase(event));
  }
}
