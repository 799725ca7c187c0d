package recourse.followup.followups;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import recourse.spine.fault.Fault;
import recourse.spine.refusal.Refusal;

/**
 * Asks every second which follow-ups are due, and sends each the ordinary command in a transaction
 * of its own, so that one that cannot go out holds back no other. It is tried again a second later.
 */
@ApplicationScoped
public class FollowUpSweep {
  private static final Logger LOG = Logger.getLogger(FollowUpSweep.class);
  private static final int BATCH = 100;

  private final SqlFollowUps followUps;
  private final SendFollowUpHandler send;
  private final LapseFollowUpHandler lapse;
  private final Clock clock;

  FollowUpSweep(
      SqlFollowUps followUps, SendFollowUpHandler send, LapseFollowUpHandler lapse, Clock clock) {
    this.followUps = followUps;
    this.send = send;
    this.lapse = lapse;
    this.clock = clock;
  }

  /** Sends what is due, and ends what was tried often enough. */
  @ActivateRequestContext
  @Scheduled(
      every = "1s",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void run() {
    Instant now = clock.instant();
    each(followUps.dueForATry(now, BATCH), id -> send.handle(new SendFollowUp(id)));
    each(followUps.dueToLapse(now, BATCH), id -> lapse.handle(new LapseFollowUp(id)));
  }

  private static void each(List<UUID> ids, Consumer<UUID> command) {
    for (UUID id : ids) {
      try {
        command.accept(id);
      } catch (Refusal quickerThanUs) {
        LOG.debugf("follow-up %s was done by another: %s", id, quickerThanUs.getMessage());
      } catch (RuntimeException fault) {
        LOG.warnf("follow-up %s waits for the next round: %s", id, Fault.nameOf(fault));
      }
    }
  }
}
