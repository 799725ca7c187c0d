package recourse.intake.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import recourse.contract.Fact;
import recourse.intake.model.TimelineEntry;
import recourse.intake.model.Timelines;
import recourse.spine.envelope.Envelope;
import recourse.spine.inbox.FactListener;

/** Hears everything, from all services, and writes it on the timeline. */
@ApplicationScoped
public class AnyFactListener implements FactListener<Fact> {
  @Inject Timelines timelines;

  @Override
  public Class<Fact> hears() {
    return Fact.class;
  }

  @Override
  public void on(Fact fact, Envelope envelope) {
    timelines.add(
        new TimelineEntry(
            envelope.eventId(),
            fact.occurredAt(),
            envelope.recordedAt(),
            envelope.type(),
            envelope.source(),
            fact));
  }
}
