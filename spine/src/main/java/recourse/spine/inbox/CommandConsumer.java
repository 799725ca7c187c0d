package recourse.spine.inbox;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Reads the commands of other systems from where this service left off, however long that is ago,
 * one by one and in the order of their partition. A service that hears commands says so with {@code
 * recourse.commands=true} and configures the channel {@code commands}.
 */
@ApplicationScoped
@IfBuildProperty(name = "recourse.commands", stringValue = "true")
public class CommandConsumer {
  private final ConsumerGate shift = new ConsumerGate();
  private final RetryPolicy patience = new RetryPolicy(shift::isOver, () -> {});
  private final CommandDispatch delivery;

  @Inject
  CommandConsumer(CommandDispatch delivery) {
    this.delivery = delivery;
  }

  /** Answers a batch; returns when every command of it was answered or parked. */
  @Incoming("commands")
  @Blocking
  public void consume(ConsumerRecords<String, byte[]> records) {
    shift.during(() -> records.forEach(record -> patience.until(() -> delivery.deliver(record))));
  }

  /** Before anything else goes. */
  void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent now)
      throws InterruptedException {
    shift.end();
  }
}
