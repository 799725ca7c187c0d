package recourse.intake.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps what we promised to customers, and when it falls due. */
@ApplicationScoped
public class TrackPromiseHandler {
  private final SqlPromises promises;

  TrackPromiseHandler(SqlPromises promises) {
    this.promises = promises;
  }

  /** Keeps it, if it is a promise to the customer. */
  @Transactional
  public void handle(TrackPromise command) {
    if (TrackPromise.isToTheCustomer(command.kind())) {
      promises.keep(command);
    }
  }
}
