package recourse.metrics.measuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.metrics.model.Measures;
import recourse.metrics.model.Told;

/** Folds a fact into the measures of the transaction, which are kept when it commits. */
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
    measures.ofThisTransaction().take(command.fact(), command.recordedAt());
    measures.keep(new Told(command.fact(), command.recordedAt()));
  }
}
