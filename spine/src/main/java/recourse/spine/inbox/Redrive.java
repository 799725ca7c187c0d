package recourse.spine.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import recourse.spine.envelope.UnreadableFact;
import recourse.spine.refusal.Refusal;

/**
 * Delivers a parked message again, and then those of its complaint that waited behind it, oldest
 * first, until all are through or one fails again.
 */
@ApplicationScoped
class Redrive {
  private final DeadLetters deadLetters;
  private final Delivery delivery;
  private final Inbox inbox;

  @Inject
  Redrive(DeadLetters deadLetters, Delivery delivery, Inbox inbox) {
    this.deadLetters = deadLetters;
    this.delivery = delivery;
    this.inbox = inbox;
  }

  /**
   * Re-drives from the oldest waiting message of the same complaint.
   *
   * @return how many got through
   */
  int from(UUID letter) {
    int through = 0;
    while (true) {
      Optional<DeadLetter> next =
          QuarkusTransaction.requiringNew().call(() -> deadLetters.nextOfSubject(letter));
      if (next.isEmpty() || !deliver(next.get())) {
        return through;
      }
      through++;
    }
  }

  private boolean deliver(DeadLetter letter) {
    try {
      QuarkusTransaction.requiringNew().run(() -> deliverAndForget(letter));
      return true;
    } catch (UnreadableFact unreadable) {
      return staysParked(letter, unreadable.code(), unreadable.getMessage());
    } catch (RuntimeException fault) {
      Optional<Refusal> refusal = Fault.refusalIn(fault);
      if (refusal.isPresent()) {
        return answeredWithNo(letter, refusal.get());
      }
      return staysParked(letter, "listener.failed", Fault.nameOf(fault));
    }
  }

  private void deliverAndForget(DeadLetter letter) {
    if (letter.subject() != null) {
      deadLetters.lock(letter.subject());
    }
    delivery.redeliver(letter.message());
    deadLetters.redriven(letter.id());
  }

  private boolean answeredWithNo(DeadLetter letter, Refusal refusal) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              inbox.refused(letter.message().read().orElseThrow().eventId(), refusal);
              deadLetters.redriven(letter.id());
            });
    return true;
  }

  private boolean staysParked(DeadLetter letter, String code, String detail) {
    QuarkusTransaction.requiringNew().run(() -> deadLetters.failedAgain(letter.id(), code, detail));
    return false;
  }
}
