package recourse.intake.adjusting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.intake.model.CustomerNeeds;
import recourse.intake.model.Needs;

/** The desk where needs are kept. */
@ApplicationScoped
public class TellNeedsHandler {
  @Inject Needs needs;
  @Inject Clock clock;

  /** Keeps them, whole. */
  @Transactional
  public void handle(TellNeeds command) {
    CustomerNeeds known = needs.of(command.customerRef());
    known.expectVersion(command.expectedVersion());
    known.tellWhole(
        command.vulnerable(),
        command.preferredChannel(),
        command.language(),
        command.adjustments(),
        command.by(),
        clock.instant());
    needs.save(known);
  }
}
