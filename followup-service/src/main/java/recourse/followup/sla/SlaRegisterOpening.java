package recourse.followup.sla;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Opens the book of time when the service starts. */
@ApplicationScoped
public class SlaRegisterOpening {
  private final OpenSlaRegisterHandler open;

  SlaRegisterOpening(OpenSlaRegisterHandler open) {
    this.open = open;
  }

  void open(@Observes StartupEvent start) {
    open.handle(new OpenSlaRegister());
  }
}
