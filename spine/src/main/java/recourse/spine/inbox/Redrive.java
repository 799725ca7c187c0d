package recourse.spine.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import recourse.spine.fault.RetryPolicy;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * Delivers a parked message again, to the listeners that have not had it, and then those of its
 * complaint that waited behind it, oldest first, until all are through or one fails again.
 */
@ApplicationScoped
class Redrive {
  private final DeadLetters deadLetters;
  private final Subscriptions subscriptions;
  private final SeparateDelivery delivery;

  Redrive(DeadLetters deadLetters, Subscriptions subscriptions, SeparateDelivery delivery) {
    this.deadLetters = deadLetters;
    this.subscriptions = subscriptions;
    this.delivery = delivery;
  }

  /**
   * What a re-drive did.
   *
   * @param delivered how many messages got through
   * @param waiting how many of the complaint still wait
   */
  record Result(int delivered, int waiting) {}

  /** Re-drives from the oldest waiting message of the same complaint. */
  Result from(UUID letter) {
    requireKnown(letter);
    int through = 0;
    Optional<DeadLetter> next = deadLetters.nextOfSubject(letter);
    while (next.isPresent() && isThrough(next.get())) {
      through++;
      next = deadLetters.nextOfSubject(letter);
    }
    return new Result(through, deadLetters.waitingBeside(letter));
  }

  /** Gives a message up for good, and delivers those that waited behind it. */
  Result without(UUID letter, String discardedBy) {
    requireKnown(letter);
    deadLetters.settle(letter, discardedBy);
    return from(letter);
  }

  private void requireKnown(UUID letter) {
    if (!deadLetters.knows(letter)) {
      throw new Refusal(CommonReason.UNKNOWN, "There is no parked message of id " + letter);
    }
  }

  private boolean isThrough(DeadLetter letter) {
    Optional<Arrival> arrival = subscriptions.read(letter.message());
    if (arrival.orElse(null) instanceof Arrival.Unreadable unreadable) {
      deadLetters.failAgain(letter.id(), unreadable.why().code(), unreadable.why().detail());
      return false;
    }
    if (arrival.orElse(null) instanceof Arrival.Readable readable) {
      Map<String, RuntimeException> faults = delivery.deliver(readable, 1, RetryPolicy.none());
      if (!faults.isEmpty()) {
        deadLetters.failAgain(letter.id(), "listener.failed", Dispatch.describe(faults));
        return false;
      }
    }
    settle(letter);
    return true;
  }

  /** In turn with the consumer, which parks what comes meanwhile behind it or delivers it after. */
  private void settle(DeadLetter letter) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              letter.message().subject().ifPresent(deadLetters::lock);
              deadLetters.settle(letter.id(), null);
            });
  }
}
