package recourse.metrics.measuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.Fact;
import recourse.metrics.model.Told;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears everything: what is not measured is at least counted. */
@ApplicationScoped
public class EveryFactListener implements FactListener<Fact> {
  private final MeasureFactHandler handler;

  @Inject
  EveryFactListener(MeasureFactHandler handler) {
    this.handler = handler;
  }

  @Override
  public Class<Fact> hears() {
    return Fact.class;
  }

  @Override
  public void on(Fact fact, Envelope envelope) {
    handler.handle(new MeasureFact(new Told(fact, envelope.recordedAt())));
  }
}
