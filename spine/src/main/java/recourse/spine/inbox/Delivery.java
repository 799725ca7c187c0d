package recourse.spine.inbox;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import recourse.contract.Fact;
import recourse.spine.envelope.Envelope;
import recourse.spine.envelope.UnreadableFact;
import recourse.spine.refusal.Refusal;

/**
 * Hands messages to listeners, each once. A whole batch shares one transaction; if that fails for
 * good, each message gets a transaction of its own, so that only the one that is wrong stays
 * behind.
 */
@ApplicationScoped
public class Delivery {
  private static final Logger LOG = Logger.getLogger(Delivery.class);
  private static final int TRIES = 5;

  private final Inbox inbox;
  private final DeadLetters deadLetters;
  private final List<FactListener<?>> listeners;

  @Inject
  Delivery(Inbox inbox, DeadLetters deadLetters, @All List<FactListener<?>> listeners) {
    this.inbox = inbox;
    this.deadLetters = deadLetters;
    this.listeners = listeners;
  }

  /** Delivers a batch, in order, waiting for what is away. */
  void deliver(List<Message> batch, Patience patience) {
    if (listeners.isEmpty()) {
      return;
    }
    try {
      patience.until(() -> QuarkusTransaction.requiringNew().run(() -> together(batch)));
    } catch (RuntimeException notTogether) {
      LOG.debugf("a batch of %d is delivered one by one: %s", batch.size(), notTogether);
      batch.forEach(message -> alone(message, patience));
    }
  }

  private void together(List<Message> batch) {
    List<Envelope> envelopes = new ArrayList<>();
    for (Message message : batch) {
      message.read().ifPresent(envelopes::add);
    }
    if (envelopes.isEmpty()) {
      return;
    }
    if (deadLetters.anyParked(envelopes.stream().map(e -> e.fact().complaintId()).toList())) {
      throw new UnreadableFact("message.behind", "some belong behind a parked one");
    }
    Set<UUID> fresh = inbox.firstTimeHeard(envelopes.stream().map(Envelope::eventId).toList());
    for (Envelope envelope : envelopes) {
      if (fresh.remove(envelope.eventId())) {
        tellListeners(envelope);
      }
    }
  }

  /** One message in its own transaction; parked when it can never be delivered. */
  private void alone(Message message, Patience patience) {
    patience.until(() -> deliverOrPark(message, patience));
  }

  private void deliverOrPark(Message message, Patience patience) {
    try {
      patience.until(
          () -> QuarkusTransaction.requiringNew().run(() -> deliverOrWaitBehind(message)));
    } catch (UnreadableFact unreadable) {
      park(message, unreadable.code(), unreadable.getMessage());
    } catch (RuntimeException fault) {
      Optional<Refusal> refusal = Fault.refusalIn(fault);
      if (refusal.isPresent()) {
        answerWithNo(message, refusal.get());
      } else {
        tryAgainOrPark(message, fault);
      }
    }
  }

  private void deliverOrWaitBehind(Message message) {
    boolean blocked = message.subject().filter(deadLetters::isParked).isPresent();
    if (blocked) {
      deadLetters.park(message, "message.behind", "an earlier message of this complaint is parked");
    } else {
      redeliver(message);
    }
  }

  /** Delivers one message in the transaction of the caller; it may throw. */
  void redeliver(Message message) {
    Optional<Envelope> envelope = message.read();
    envelope
        .filter(e -> !inbox.firstTimeHeard(List.of(e.eventId())).isEmpty())
        .ifPresent(this::tellListeners);
  }

  private void tryAgainOrPark(Message message, RuntimeException first) {
    RuntimeException last = first;
    for (int tried = 1; tried < TRIES; tried++) {
      try {
        QuarkusTransaction.requiringNew().run(() -> redeliver(message));
        return;
      } catch (RuntimeException again) {
        last = again;
      }
    }
    if (Fault.isTransient(last)) {
      throw last;
    }
    LOG.errorf(last, "a message of type %s could not be applied", message.type());
    park(message, "listener.failed", Fault.nameOf(last));
  }

  private void answerWithNo(Message message, Refusal refusal) {
    LOG.infof("refused %s: %s", message.type(), refusal.reason().code());
    UUID eventId = message.read().orElseThrow().eventId();
    QuarkusTransaction.requiringNew().run(() -> inbox.refused(eventId, refusal));
  }

  private void park(Message message, String code, String detail) {
    LOG.warnf("parked a message of type %s: %s", message.type(), code);
    QuarkusTransaction.requiringNew().run(() -> deadLetters.park(message, code, detail));
  }

  private void tellListeners(Envelope envelope) {
    for (FactListener<?> listener : listeners) {
      tell(listener, envelope);
    }
  }

  private static <F extends Fact> void tell(FactListener<F> listener, Envelope envelope) {
    if (listener.hears().isInstance(envelope.fact())) {
      listener.on(listener.hears().cast(envelope.fact()), envelope);
    }
  }
}
