package recourse.spine.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import recourse.spine.fault.Fault;
import recourse.spine.fault.RetryPolicy;
import recourse.spine.refusal.Refusal;
import recourse.spine.trace.Traces;

/**
 * Delivers one event with a transaction for each of its listeners, so that none undoes what another
 * did. A listener that had the event before is left out.
 */
@ApplicationScoped
class SeparateDelivery {
  private final Inbox inbox;
  private final DeadLetters deadLetters;
  private final Traces traces;

  SeparateDelivery(Inbox inbox, DeadLetters deadLetters, Traces traces) {
    this.inbox = inbox;
    this.deadLetters = deadLetters;
    this.traces = traces;
  }

  /**
   * Parks an event behind an earlier one of its complaint, unless all listeners had it before.
   *
   * @return whether an earlier one is parked
   */
  boolean parkBehind(Arrival.Readable event) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              boolean behind = deadLetters.isParked(event.envelope().event().subject());
              if (behind && !inbox.knowsAll(event.keys().toList())) {
                deadLetters.park(
                    event.message(),
                    "message.behind",
                    "an earlier message of this complaint is parked");
              }
              return behind;
            });
  }

  /**
   * Delivers to each listener; a refusal is its answer and is recorded.
   *
   * @param tries how often a listener may fail
   * @return the last faults of those that failed so often, by the name of the listener
   */
  Map<String, RuntimeException> deliver(Arrival.Readable event, int tries, RetryPolicy retry) {
    Map<String, RuntimeException> faults = new LinkedHashMap<>();
    for (Subscription<?> listener : event.listeners()) {
      RuntimeException last = null;
      for (int i = 0; i < tries && (i == 0 || last != null); i++) {
        last = faultOf(listener, event, retry);
      }
      if (last != null) {
        faults.put(listener.name(), last);
      }
    }
    return faults;
  }

  private @Nullable RuntimeException faultOf(
      Subscription<?> listener, Arrival.Readable event, RetryPolicy retry) {
    try {
      retry.until(() -> QuarkusTransaction.requiringNew().run(() -> once(listener, event)));
      return null;
    } catch (RuntimeException fault) {
      if (Fault.isTransient(fault) || retry.isOver()) {
        throw fault; // we are stopping: the event is delivered again after the next start
      }
      Optional<Refusal> refusal =
          listener.mayRefuse() ? Fault.find(fault, Refusal.class) : Optional.empty();
      refusal.ifPresent(no -> retry.until(() -> record(listener, event, no)));
      return refusal.isPresent() ? null : fault;
    }
  }

  private void once(Subscription<?> listener, Arrival.Readable event) {
    if (inbox.isFirstTime(listener.keyOf(event.envelope()))) {
      traces.processing(
          event.envelope(),
          event.message().traceparent(),
          () -> listener.deliver(event.envelope()));
    }
  }

  private void record(Subscription<?> listener, Arrival.Readable event, Refusal refusal) {
    QuarkusTransaction.requiringNew()
        .run(() -> inbox.refused(listener.keyOf(event.envelope()), event.envelope(), refusal));
  }
}
