package recourse.resolution.redress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The desk where the customer's answers are recorded. */
@ApplicationScoped
public class AnswerRedressHandler {
  private final SqlRedresses redresses;
  private final Clock clock;

  AnswerRedressHandler(SqlRedresses redresses, Clock clock) {
    this.redresses = redresses;
    this.clock = clock;
  }

  /** Records the answer. */
  @Transactional
  public void handle(AnswerRedress command) {
    Redress redress = redresses.of(command.complaintId());
    redress.expectVersion(command.expectedVersion());
    switch (command.answer()) {
      case ACCEPTED -> redress.accept(command.number(), PaymentPolicy.CURRENT, clock.instant());
      case REJECTED -> redress.reject(command.number(), clock.instant());
      case COUNTERED ->
          redress.counter(command.number(), command.wanted(), command.words(), clock.instant());
    }
    redresses.save(redress);
  }
}
