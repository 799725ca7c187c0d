package recourse.resolution.redress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The desk where redress is paid. */
@ApplicationScoped
public class PayRedressHandler {
  private final SqlRedresses redresses;
  private final Clock clock;

  PayRedressHandler(SqlRedresses redresses, Clock clock) {
    this.redresses = redresses;
    this.clock = clock;
  }

  /** Records the payment. */
  @Transactional
  public void handle(PayRedress command) {
    Redress redress = redresses.of(command.complaintId());
    redress.expectVersion(command.expectedVersion());
    redress.pay(
        command.number(),
        command.sameMeans(),
        command.otherMeansAgreed(),
        command.by(),
        clock.instant());
    redresses.save(redress);
  }
}
