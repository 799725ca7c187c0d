package recourse.metrics.exposure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.metrics.exposure.Exposures.Exposure;

/** Keeps what was stated. */
@ApplicationScoped
public class StateExposureHandler {
  private final Exposures exposures;

  @Inject
  StateExposureHandler(Exposures exposures) {
    this.exposures = exposures;
  }

  /** Keeps the statement and tells it as it is kept. */
  @Transactional
  public Exposure handle(StateExposure command) {
    Exposure said = command.exposure();
    Exposure earlier = exposures.toReplace(said.type(), said.product(), said.day());
    Exposure kept = said.inPlaceOf(earlier, command.expected());
    exposures.state(kept);
    return kept;
  }
}
