package recourse.metrics.measuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.metrics.model.Measures;

/** Adds a fact to the story of its complaint. */
@ApplicationScoped
public class MeasureFactHandler {
  private final Measures measures;

  @Inject
  MeasureFactHandler(Measures measures) {
    this.measures = measures;
  }

  /** Lets the fact count. */
  @Transactional
  public void handle(MeasureFact command) {
    measures.keep(command.told());
  }
}
