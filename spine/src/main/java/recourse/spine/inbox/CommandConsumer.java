package recourse.spine.inbox;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import recourse.spine.fault.RetryPolicy;

/**
 * Reads the commands of other systems from where this service left off, however long that is ago,
 * one by one and in the order of their partition. A service that takes commands says so with {@code
 * recourse.commands=true} and configures the channel {@code commands}.
 */
@ApplicationScoped
@IfBuildProperty(name = "recourse.commands", stringValue = "true")
public class CommandConsumer {
  private final ConsumerGate gate = new ConsumerGate();
  private final RetryPolicy retry = new RetryPolicy(gate::isClosed, () -> {});
  private final CommandDispatch dispatch;

  CommandConsumer(CommandDispatch dispatch) {
    this.dispatch = dispatch;
  }

  /** Answers a batch; returns when every command of it was answered or parked. */
  @Incoming("commands")
  @Blocking
  public void consume(ConsumerRecords<String, byte[]> records) {
    gate.pass(() -> records.forEach(record -> retry.until(() -> dispatch.deliver(record))));
  }

  /** Before anything else goes. */
  void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent now)
      throws InterruptedException {
    gate.close();
  }
}
