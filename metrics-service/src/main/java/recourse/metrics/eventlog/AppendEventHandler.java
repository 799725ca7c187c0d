package recourse.metrics.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Adds an event to the story of its complaint. */
@ApplicationScoped
public class AppendEventHandler {
  private final EventLog measures;

  @Inject
  AppendEventHandler(EventLog measures) {
    this.measures = measures;
  }

  /** Lets the event count. */
  @Transactional
  public void handle(AppendEvent command) {
    measures.keep(command.told());
  }
}
