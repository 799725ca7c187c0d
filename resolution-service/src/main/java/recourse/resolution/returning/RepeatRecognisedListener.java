package recourse.resolution.returning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.RepeatRecognised;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Intake recognised that a new complaint says an old one again. */
@ApplicationScoped
public class RepeatRecognisedListener implements FactListener<RepeatRecognised> {
  @Inject LinkReturnHandler link;

  @Override
  public Class<RepeatRecognised> hears() {
    return RepeatRecognised.class;
  }

  @Override
  public void on(RepeatRecognised fact, Envelope envelope) {
    link.handle(new LinkWaiting(fact.repeatOf(), fact.complaintId()));
  }
}
