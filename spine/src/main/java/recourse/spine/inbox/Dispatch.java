package recourse.spine.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import recourse.spine.fault.Fault;
import recourse.spine.fault.RetryPolicy;

/**
 * Brings messages to the listeners that handle them, each once, in the order of each complaint. As
 * many messages as possible share a transaction; the one at which such a transaction fails, because
 * a listener refuses or for a fault, goes alone, with a transaction for each of its listeners, and
 * those behind it share one again.
 */
@ApplicationScoped
class Dispatch {
  private static final int TRIES = 5;
  private static final int MOST_ALONE = 64;

  private final Subscriptions subscriptions;
  private final SharedDelivery shared;
  private final SeparateDelivery separate;
  private final DeadLetters deadLetters;

  Dispatch(
      Subscriptions subscriptions,
      SharedDelivery shared,
      SeparateDelivery separate,
      DeadLetters deadLetters) {
    this.subscriptions = subscriptions;
    this.shared = shared;
    this.separate = separate;
    this.deadLetters = deadLetters;
  }

  /** Delivers a batch, in order, waiting for what is away. */
  void deliver(List<Message> batch, RetryPolicy retry) {
    List<Arrival> arrivals =
        batch.stream().flatMap(message -> subscriptions.read(message).stream()).toList();
    ParkedCount parked = new ParkedCount();
    try {
      new Run(arrivals, retry, parked).go();
    } finally {
      parked.log();
    }
  }

  /** One batch on its way. */
  private final class Run {
    private final RetryPolicy retry;
    private final ParkedCount parked;
    private List<Arrival> rest;

    Run(List<Arrival> arrivals, RetryPolicy retry, ParkedCount parked) {
      this.rest = arrivals;
      this.retry = retry;
      this.parked = parked;
    }

    /**
     * Where refusals come in heaps, more and more go alone before a transaction is shared again.
     */
    void go() {
      int alone = 1;
      while (!rest.isEmpty()) {
        int together = shared.deliver(leadingReadable(), retry);
        rest = rest.subList(together, rest.size());
        alone = together > 0 ? 1 : Math.min(2 * alone, MOST_ALONE);
        for (int i = 0; i < alone && !rest.isEmpty(); i++) {
          deliverAlone(rest.get(0));
          rest = rest.subList(1, rest.size());
        }
      }
    }

    private List<Arrival.Readable> leadingReadable() {
      return rest.stream()
          .takeWhile(Arrival.Readable.class::isInstance)
          .map(Arrival.Readable.class::cast)
          .toList();
    }

    private void deliverAlone(Arrival arrival) {
      if (arrival instanceof Arrival.Unreadable unreadable) {
        park(arrival, unreadable.why().code(), unreadable.why().detail());
      } else if (arrival instanceof Arrival.Readable readable && !waitsBehind(readable)) {
        Map<String, RuntimeException> faults = separate.deliver(readable, TRIES, retry);
        if (!faults.isEmpty()) {
          parked.remember(faults.values().iterator().next());
          park(arrival, "listener.failed", describe(faults));
        }
      }
    }

    /** Whether it has to wait behind an earlier one of its complaint; then it is parked too. */
    private boolean waitsBehind(Arrival.Readable readable) {
      return retry.until(() -> separate.parkBehind(readable));
    }

    private void park(Arrival arrival, String code, String detail) {
      retry.until(() -> deadLetters.park(arrival.message(), code, detail));
      parked.count(code);
    }
  }

  /** The listeners that failed, each with the kind of its fault. */
  static String describe(Map<String, RuntimeException> faults) {
    return faults.entrySet().stream()
        .map(fault -> fault.getKey() + ": " + Fault.nameOf(fault.getValue()))
        .collect(Collectors.joining("; "));
  }
}
