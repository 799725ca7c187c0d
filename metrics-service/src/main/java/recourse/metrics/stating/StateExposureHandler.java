package recourse.metrics.stating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.metrics.model.Exposures;

/** Keeps what was stated. */
@ApplicationScoped
public class StateExposureHandler {
  private final Exposures exposures;

  @Inject
  StateExposureHandler(Exposures exposures) {
    this.exposures = exposures;
  }

  /** Keeps the statement. */
  @Transactional
  public void handle(StateExposure command) {
    exposures.state(command.exposure());
  }
}
