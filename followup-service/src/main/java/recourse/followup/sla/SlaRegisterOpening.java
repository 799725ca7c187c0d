package recourse.followup.sla;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Opens the book of time when the service starts. */
@ApplicationScoped
public class SlaRegisterOpening {
  @Inject OpenSlaRegisterHandler open;

  void open(@Observes StartupEvent start) {
    open.handle(new OpenSlaRegister());
  }
}
