package recourse.metrics.measuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.metrics.model.Measures;

/** Adds an event to the story of its complaint. */
@ApplicationScoped
public class MeasureEventHandler {
  private final Measures measures;

  @Inject
  MeasureEventHandler(Measures measures) {
    this.measures = measures;
  }

  /** Lets the event count. */
  @Transactional
  public void handle(MeasureEvent command) {
    measures.keep(command.told());
  }
}
