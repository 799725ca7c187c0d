package recourse.spine.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.contract.Topics;
import recourse.spine.envelope.Envelope;
import recourse.spine.envelope.UnreadableEvent;

/**
 * Reads the whole topic of complaints once more, beside the consumer, which goes on, and without
 * moving it. Messages that are parked or were given up are left out, as they were left out before.
 */
@ApplicationScoped
public class TopicReplay {
  private static final Duration POLL = Duration.ofMillis(500);
  private static final int BATCH = 2_000;
  private static final int READ_TIMEOUT_MS = 30_000;

  private final DeadLetters deadLetters;
  private final String brokers;
  private final String group;

  TopicReplay(
      DeadLetters deadLetters,
      @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
      @ConfigProperty(name = "mp.messaging.incoming.events.group.id") String group) {
    this.deadLetters = deadLetters;
    this.brokers = brokers;
    this.group = group;
  }

  /**
   * How far a replay has come, in messages.
   *
   * @param of how many there were on the topic when it began
   */
  public record Progress(long read, long of) {}

  /** Takes the events of one batch, in the order of each complaint. */
  @FunctionalInterface
  public interface Reader {
    void read(List<Envelope> batch, Progress progress);
  }

  /**
   * Reads everything that is on the topic now. Gives up when the thread is interrupted.
   *
   * @throws InterruptedException when it was interrupted
   */
  public void readAll(Reader reader) throws InterruptedException {
    try (KafkaConsumer<String, byte[]> consumer = consumer()) {
      List<TopicPartition> partitions = partitions(consumer);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      Set<DeadLetters.Place> leftOut = deadLetters.leftOut();
      long beginning =
          consumer.beginningOffsets(partitions).values().stream().mapToLong(b -> b).sum();
      long of = ends.values().stream().mapToLong(end -> end).sum() - beginning;
      while (partitions.stream().anyMatch(part -> consumer.position(part) < at(part, ends))) {
        if (Thread.interrupted()) {
          throw new InterruptedException("the replay was interrupted");
        }
        List<Envelope> batch = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> read : consumer.poll(POLL)) {
          add(read, leftOut, batch);
        }
        long position = partitions.stream().mapToLong(consumer::position).sum();
        reader.read(batch, new Progress(Math.min(of, position - beginning), of));
      }
    }
  }

  /** How many messages of the topic this service has not dealt with yet. */
  public long behind() {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
      Map<TopicPartition, OffsetAndMetadata> done =
          admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      try (KafkaConsumer<String, byte[]> consumer = consumer()) {
        List<TopicPartition> partitions = partitions(consumer);
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        return partitions.stream()
            .mapToLong(
                part -> {
                  OffsetAndMetadata offset = done.get(part);
                  long from = offset == null ? at(part, beginnings) : offset.offset();
                  return Math.max(0, at(part, ends) - from);
                })
            .sum();
      }
    } catch (ExecutionException away) {
      throw new IllegalStateException("the topic could not be asked", away);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking the topic", interrupted);
    }
  }

  private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
    return consumer.partitionsFor(Topics.COMPLAINT_LIFECYCLE).stream()
        .map(part -> new TopicPartition(part.topic(), part.partition()))
        .toList();
  }

  private static long at(TopicPartition part, Map<TopicPartition, Long> offsets) {
    return offsets.getOrDefault(part, 0L);
  }

  private static void add(
      ConsumerRecord<String, byte[]> read, Set<DeadLetters.Place> leftOut, List<Envelope> batch) {
    if (leftOut.contains(new DeadLetters.Place(read.topic(), read.partition(), read.offset()))) {
      return;
    }
    Message message = Message.of(read);
    try {
      if (message.isOfAKnownKind()) {
        batch.add(message.read());
      }
    } catch (UnreadableEvent parkedMeanwhile) {
      // the consumer that goes on beside us has parked it, or will
    }
  }

  private KafkaConsumer<String, byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            brokers,
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed",
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            BATCH,
            ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            READ_TIMEOUT_MS),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }
}
