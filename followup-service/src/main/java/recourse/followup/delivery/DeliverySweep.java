package recourse.followup.delivery;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import recourse.spine.fault.Fault;
import recourse.spine.refusal.Refusal;

/**
 * Asks every second which messages are due and hands each over, between two transactions and never
 * within one. Each channel has a sweep of its own, so that a gateway that is slow or away holds
 * back no other.
 */
@ApplicationScoped
public class DeliverySweep {
  private static final Logger LOG = Logger.getLogger(DeliverySweep.class);
  private static final int BATCH = 50;

  private final SqlDeliveries deliveries;
  private final BeginDeliveryHandler begin;
  private final EndDeliveryHandler end;
  private final MessageGateways gateways;
  private final Clock clock;

  DeliverySweep(
      SqlDeliveries deliveries,
      BeginDeliveryHandler begin,
      EndDeliveryHandler end,
      MessageGateways gateways,
      Clock clock) {
    this.deliveries = deliveries;
    this.begin = begin;
    this.end = end;
    this.gateways = gateways;
    this.clock = clock;
  }

  @ActivateRequestContext
  @Scheduled(
      every = "1s",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void mail() {
    run(DeliveryChannel.MAIL);
  }

  @ActivateRequestContext
  @Scheduled(
      every = "1s",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void textMessages() {
    run(DeliveryChannel.SMS);
  }

  @ActivateRequestContext
  @Scheduled(
      every = "1s",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void chat() {
    run(DeliveryChannel.CHAT);
  }

  @ActivateRequestContext
  @Scheduled(
      every = "1s",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void letters() {
    run(DeliveryChannel.LETTER);
  }

  /** Hands over what is due by one channel. */
  @ActivateRequestContext
  public void run(DeliveryChannel way) {
    for (UUID id : deliveries.due(way, clock.instant(), BATCH)) {
      try {
        begin
            .handle(new BeginDelivery(id))
            .ifPresent(message -> end.handle(new EndDelivery(id, gateways.send(message))));
      } catch (Refusal quickerThanUs) {
        LOG.debugf("message %s was handed over by another: %s", id, quickerThanUs.getMessage());
      } catch (RuntimeException fault) {
        LOG.warnf("message %s waits for the next round: %s", id, Fault.nameOf(fault));
      }
    }
  }
}
