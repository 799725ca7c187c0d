package recourse.spine.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import recourse.spine.envelope.UnreadableEvent;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/**
 * Delivers a parked message again, and then those of its complaint that waited behind it, oldest
 * first, until all are through or one fails again.
 */
@ApplicationScoped
class Redrive {
  private final DeadLetters deadLetters;
  private final Dispatch delivery;
  private final Inbox inbox;

  @Inject
  Redrive(DeadLetters deadLetters, Dispatch delivery, Inbox inbox) {
    this.deadLetters = deadLetters;
    this.delivery = delivery;
    this.inbox = inbox;
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
    Optional<DeadLetter> next = next(letter);
    while (next.isPresent() && isThrough(next.get())) {
      through++;
      next = next(letter);
    }
    int waiting = QuarkusTransaction.requiringNew().call(() -> deadLetters.waitingBeside(letter));
    return new Result(through, waiting);
  }

  /** Gives a message up for good, and delivers those that waited behind it. */
  Result without(UUID letter, String discardedBy) {
    requireKnown(letter);
    QuarkusTransaction.requiringNew().run(() -> deadLetters.settled(letter, discardedBy));
    return from(letter);
  }

  private void requireKnown(UUID letter) {
    if (!QuarkusTransaction.requiringNew().call(() -> deadLetters.knows(letter))) {
      throw new Refusal(CommonReason.UNKNOWN, "There is no parked message of id " + letter);
    }
  }

  private Optional<DeadLetter> next(UUID letter) {
    return QuarkusTransaction.requiringNew().call(() -> deadLetters.nextOfSubject(letter));
  }

  private boolean isThrough(DeadLetter letter) {
    try {
      QuarkusTransaction.requiringNew().run(() -> deliver(letter));
      return true;
    } catch (UnreadableEvent unreadable) {
      return staysParked(letter, unreadable.code(), unreadable.getMessage());
    } catch (RuntimeException fault) {
      if (Fault.isTransient(fault)) {
        throw fault;
      }
      return Fault.refusalIn(fault)
          .map(refusal -> isAnswered(letter, refusal))
          .orElseGet(() -> staysParked(letter, "listener.failed", Fault.nameOf(fault)));
    }
  }

  private void deliver(DeadLetter letter) {
    if (letter.subject() != null) {
      deadLetters.lock(letter.subject());
    }
    delivery.redeliver(letter.message());
    deadLetters.settled(letter.id(), null);
  }

  private boolean isAnswered(DeadLetter letter, Refusal refusal) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              inbox.refused(letter.message().read().orElseThrow().eventId(), refusal);
              deadLetters.settled(letter.id(), null);
            });
    return true;
  }

  private boolean staysParked(DeadLetter letter, String code, String detail) {
    QuarkusTransaction.requiringNew().run(() -> deadLetters.failedAgain(letter.id(), code, detail));
    return false;
  }
}
