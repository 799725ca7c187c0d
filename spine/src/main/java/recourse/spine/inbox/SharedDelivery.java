package recourse.spine.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import recourse.spine.fault.Fault;
import recourse.spine.fault.RetryPolicy;
import recourse.spine.trace.Traces;

/**
 * Delivers many events in one transaction: one statement for the inbox, one for the outbox, and
 * each aggregate is read and written once.
 */
@ApplicationScoped
class SharedDelivery {
  private static final Logger LOG = Logger.getLogger(SharedDelivery.class);

  private final Inbox inbox;
  private final DeadLetters deadLetters;
  private final Traces traces;

  SharedDelivery(Inbox inbox, DeadLetters deadLetters, Traces traces) {
    this.inbox = inbox;
    this.deadLetters = deadLetters;
    this.traces = traces;
  }

  /**
   * Delivers as many as it can, from the first on: all; or those before one that fails; or those
   * before one that has to wait behind a parked one.
   *
   * @return how many it delivered
   */
  int deliver(List<Arrival.Readable> events, RetryPolicy retry) {
    List<Arrival.Readable> some = events;
    while (some.size() > 1) {
      Attempt attempt = new Attempt(some);
      try {
        retry.until(attempt);
        return attempt.reached;
      } catch (RuntimeException fault) {
        if (Fault.isTransient(fault) || retry.isOver()) {
          throw fault; // we are stopping: the batch is delivered after the next start
        }
        LOG.debugf(fault, "%d of %d events had no fault", attempt.reached, some.size());
        boolean isKnownWhere = attempt.reached < some.size() && !Fault.isOutOfTime(fault);
        some = some.subList(0, isKnownWhere ? attempt.reached : some.size() / 2);
      }
    }
    return 0;
  }

  private final class Attempt implements Runnable {
    private final List<Arrival.Readable> events;
    private int reached;

    Attempt(List<Arrival.Readable> events) {
      this.events = events;
    }

    @Override
    public void run() {
      reached = 0;
      QuarkusTransaction.requiringNew().run(this::deliver);
    }

    private void deliver() {
      Set<UUID> parked =
          deadLetters.parkedAmong(
              events.stream().map(e -> e.envelope().event().subject()).toList());
      List<Arrival.Readable> free =
          events.stream().takeWhile(e -> !parked.contains(e.envelope().event().subject())).toList();
      Set<Inbox.Key> fresh =
          inbox.firstTime(free.stream().flatMap(Arrival.Readable::keys).toList());
      for (Arrival.Readable event : free) {
        List<Subscription<?>> listeners =
            event.listeners().stream()
                .filter(listener -> fresh.remove(listener.keyOf(event.envelope())))
                .collect(Collectors.toUnmodifiableList());
        if (!listeners.isEmpty()) {
          traces.processing(
              event.envelope(),
              event.message().traceparent(),
              () -> listeners.forEach(listener -> listener.deliver(event.envelope())));
        }
        reached++;
      }
    }
  }
}
