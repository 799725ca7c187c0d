package recourse.spine.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import recourse.spine.fault.RetryPolicy;
import recourse.spine.watch.Heartbeat;

/**
 * Reads the topics of events from their beginning, in batches. The bytes are parsed by us and not
 * by the connector, so that what cannot be read is parked in our own table, in a transaction,
 * without its text ever reaching a header or a log. The batch is acknowledged when it is dealt
 * with.
 */
@ApplicationScoped
public class EventConsumer {
  private final ConsumerGate gate = new ConsumerGate();
  private final Dispatch dispatch;
  private final Heartbeat heartbeat;
  private final RetryPolicy retry;

  EventConsumer(Dispatch dispatch, Heartbeat heartbeat) {
    this.dispatch = dispatch;
    this.heartbeat = heartbeat;
    this.retry = new RetryPolicy(gate::isClosed, heartbeat::beat);
  }

  /** Deals with a batch; returns when every message of it had its effect or was parked. */
  @Incoming("events")
  @Blocking
  public void consume(ConsumerRecords<String, byte[]> records) {
    List<Message> batch = new ArrayList<>(records.count());
    for (ConsumerRecord<String, byte[]> record : records) {
      batch.add(Message.of(record));
    }
    gate.pass(() -> heartbeat.during(() -> dispatch.deliver(batch, retry)));
  }

  /** Before anything else goes. */
  void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent now)
      throws InterruptedException {
    gate.close();
  }
}
