package recourse.spine.inbox;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import recourse.contract.DomainEvent;
import recourse.spine.envelope.Envelope;
import recourse.spine.envelope.UnreadableEvent;
import recourse.spine.refusal.Refusal;
import recourse.spine.trace.Traces;

/**
 * Hands messages to listeners, each once. A whole batch shares one transaction; if that fails for
 * good, each message gets a transaction of its own, so that only the one that is wrong stays
 * behind.
 */
@ApplicationScoped
public class Dispatch {
  private static final Logger LOG = Logger.getLogger(Dispatch.class);
  private static final int TRIES = 5;

  private final Inbox inbox;
  private final DeadLetters deadLetters;
  private final List<EventListener<?>> listeners;
  private final Traces traces;

  @Inject
  Dispatch(
      Inbox inbox, DeadLetters deadLetters, @All List<EventListener<?>> listeners, Traces traces) {
    this.inbox = inbox;
    this.deadLetters = deadLetters;
    this.listeners = listeners;
    this.traces = traces;
  }

  /** Delivers a batch, in order, waiting for what is away. */
  void deliver(List<Message> batch, RetryPolicy patience) {
    if (listeners.isEmpty()) {
      return;
    }
    try {
      patience.until(() -> QuarkusTransaction.requiringNew().run(() -> together(batch)));
    } catch (RuntimeException notTogether) {
      LOG.debugf("a batch of %d is delivered one by one: %s", batch.size(), notTogether);
      oneByOne(batch, patience);
    }
  }

  private void together(List<Message> batch) {
    List<Envelope> envelopes = new ArrayList<>();
    Map<UUID, String> traceparents = new HashMap<>();
    for (Message message : batch) {
      message
          .read()
          .ifPresent(
              envelope -> {
                envelopes.add(envelope);
                traceparents.put(envelope.eventId(), message.traceparent());
              });
    }
    if (envelopes.isEmpty()) {
      return;
    }
    if (deadLetters.anyParked(envelopes.stream().map(e -> e.event().subject()).toList())) {
      throw new UnreadableEvent("message.behind", "some belong behind a parked one");
    }
    Set<UUID> fresh = inbox.firstTimeHeard(envelopes.stream().map(Envelope::eventId).toList());
    for (Envelope envelope : envelopes) {
      if (fresh.remove(envelope.eventId())) {
        tellListeners(envelope, traceparents.get(envelope.eventId()));
      }
    }
  }

  private void oneByOne(List<Message> batch, RetryPolicy patience) {
    ParkedCount parkings = new ParkedCount();
    try {
      for (Message message : batch) {
        patience.until(() -> alone(message, patience, parkings));
      }
    } finally {
      parkings.tell();
    }
  }

  /** One message in its own transaction; parked when it can never be delivered. */
  private void alone(Message message, RetryPolicy patience, ParkedCount parkings) {
    RuntimeException last = null;
    for (int tries = 0; tries < TRIES; tries++) {
      try {
        patience.until(
            () -> QuarkusTransaction.requiringNew().run(() -> deliverOrWaitBehind(message)));
        return;
      } catch (UnreadableEvent unreadable) {
        park(message, unreadable.code(), unreadable.getMessage(), parkings);
        return;
      } catch (RuntimeException fault) {
        if (isAnswer(message, fault, patience)) {
          return;
        }
        last = fault;
      }
    }
    parkings.remember(last);
    park(message, "listener.failed", Fault.nameOf(last), parkings);
  }

  private boolean isAnswer(Message message, RuntimeException fault, RetryPolicy patience) {
    if (Fault.isTransient(fault) || patience.isOver()) {
      throw fault; // we are stopping: the message will be delivered again after the next start
    }
    Optional<Refusal> no = Fault.refusalIn(fault);
    no.ifPresent(refusal -> answerWithNo(message, refusal));
    return no.isPresent();
  }

  private void deliverOrWaitBehind(Message message) {
    boolean blocked = message.subject().filter(deadLetters::isParked).isPresent();
    if (!blocked) {
      redeliver(message);
    } else if (message.read().filter(envelope -> !inbox.knows(envelope.eventId())).isPresent()) {
      deadLetters.park(message, "message.behind", "an earlier message of this complaint is parked");
    }
  }

  /** Delivers one message in the transaction of the caller; it may throw. */
  void redeliver(Message message) {
    message
        .read()
        .filter(envelope -> !inbox.firstTimeHeard(List.of(envelope.eventId())).isEmpty())
        .ifPresent(envelope -> tellListeners(envelope, message.traceparent()));
  }

  private void answerWithNo(Message message, Refusal refusal) {
    UUID eventId = message.read().orElseThrow().eventId();
    LOG.debugf("refused event %s: %s", eventId, refusal.reason().code());
    QuarkusTransaction.requiringNew().run(() -> inbox.refused(eventId, refusal));
  }

  private void park(Message message, String code, String detail, ParkedCount parkings) {
    QuarkusTransaction.requiringNew().run(() -> deadLetters.park(message, code, detail));
    parkings.count(code);
  }

  private void tellListeners(Envelope envelope, String traceparent) {
    traces.hearing(
        envelope.type(), envelope.event().subject(), traceparent, () -> tellListeners(envelope));
  }

  private void tellListeners(Envelope envelope) {
    for (EventListener<?> listener : listeners) {
      tell(listener, envelope);
    }
  }

  private static <F extends DomainEvent> void tell(EventListener<F> listener, Envelope envelope) {
    if (listener.handles().isInstance(envelope.event())) {
      listener.on(listener.handles().cast(envelope.event()), envelope);
    }
  }
}
