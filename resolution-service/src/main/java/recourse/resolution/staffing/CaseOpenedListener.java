package recourse.resolution.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.CaseOpened;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** A case that was just opened is offered to somebody. */
@ApplicationScoped
public class CaseOpenedListener implements FactListener<CaseOpened> {
  @Inject AssignAutomaticallyHandler assign;

  @Override
  public Class<CaseOpened> hears() {
    return CaseOpened.class;
  }

  @Override
  public void on(CaseOpened fact, Envelope envelope) {
    assign.handle(new AssignAutomatically(fact.complaintId()));
  }
}
