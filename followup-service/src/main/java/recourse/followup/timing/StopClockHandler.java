package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.followup.model.Deadlines;
import recourse.followup.policy.BusinessCalendars;

/** The desk where a promise is kept, in time or late. */
@ApplicationScoped
public class StopClockHandler {
  @Inject Deadlines deadlines;
  @Inject BusinessCalendars calendars;

  /** Stops the clock, if there is one. */
  @Transactional
  public void handle(StopClock command) {
    deadlines
        .find(command.clockId())
        .ifPresent(
            clock -> {
              clock.stop(command.at(), calendars);
              deadlines.save(clock);
            });
  }
}
