package recourse.intake.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import recourse.contract.ComplaintClosed;
import recourse.contract.ComplaintEvent;
import recourse.contract.ComplaintReopened;
import recourse.contract.ComplaintResolutionOvertaken;
import recourse.contract.ComplaintResolved;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** Follows what resolution does with a case. */
@ApplicationScoped
public class CaseStatusListener implements EventListener<ComplaintEvent> {
  private static final Set<Class<? extends ComplaintEvent>> FOLLOWED =
      Set.of(
          ComplaintResolved.class,
          ComplaintReopened.class,
          ComplaintClosed.class,
          ComplaintResolutionOvertaken.class);

  private final FollowCaseStatusHandler follow;

  CaseStatusListener(FollowCaseStatusHandler follow) {
    this.follow = follow;
  }

  @Override
  public Class<ComplaintEvent> handles() {
    return ComplaintEvent.class;
  }

  @Override
  public void on(ComplaintEvent event, Envelope envelope) {
    if (FOLLOWED.contains(event.getClass())) {
      follow.handle(new FollowCaseStatus(event));
    }
  }
}
