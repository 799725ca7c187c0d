package recourse.resolution.work;

import jakarta.enterprise.context.ApplicationScoped;
import recourse.contract.CaseOpened;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.EventListener;

/** A case that was just opened is offered to somebody. */
@ApplicationScoped
public class CaseOpenedListener implements EventListener<CaseOpened> {
  private final AssignAutomaticallyHandler assign;

  CaseOpenedListener(AssignAutomaticallyHandler assign) {
    this.assign = assign;
  }

  @Override
  public Class<CaseOpened> handles() {
    return CaseOpened.class;
  }

  @Override
  public void on(CaseOpened event, Envelope envelope) {
    assign.handle(new AssignAutomatically(event.complaintId()));
  }
}
