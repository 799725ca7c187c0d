package recourse.resolution.redress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The desk of the second pair of eyes. */
@ApplicationScoped
public class JudgeRedressHandler {
  private final SqlRedresses redresses;
  private final Clock clock;

  JudgeRedressHandler(SqlRedresses redresses, Clock clock) {
    this.redresses = redresses;
    this.clock = clock;
  }

  /** Approves or declines. */
  @Transactional
  public void handle(JudgeRedress command) {
    Redress redress = redresses.of(command.complaintId());
    redress.expectVersion(command.expectedVersion());
    redress.judge(
        command.number(),
        command.approved(),
        command.by(),
        AuthorityPolicy.CURRENT,
        PaymentPolicy.CURRENT,
        clock.instant());
    redresses.save(redress);
  }
}
