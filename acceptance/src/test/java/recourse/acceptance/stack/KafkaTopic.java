package recourse.acceptance.stack;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of Recourse as another system reads and writes it. */
public final class KafkaTopic {
  /** Where every event of a complaint's life is told. */
  public static final String LIFECYCLE = "complaint.lifecycle";

  private KafkaTopic() {}

  /** The records on the lifecycle topic, from the first to the last there is now. */
  public static List<ConsumerRecord<String, byte[]>> records(
      Predicate<ConsumerRecord<String, byte[]>> wanted) {
    List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
    each(
        LIFECYCLE,
        record -> {
          if (wanted.test(record)) {
            found.add(record);
          }
        });
    return found;
  }

  /** Shows each record of a topic, from the first to the last there is now. */
  public static void each(String topic, Consumer<ConsumerRecord<String, byte[]>> reader) {
    try (KafkaConsumer<String, byte[]> consumer = consumer()) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(part -> new TopicPartition(topic, part.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(part -> consumer.position(part) < ends.get(part))) {
        consumer.poll(Duration.ofMillis(200)).forEach(reader);
      }
    }
  }

  /** Puts a record on the lifecycle topic and waits until the broker has it. */
  public static void put(String key, Map<String, String> headers, byte[] data) {
    put(LIFECYCLE, key, headers, data);
  }

  /** Puts a record on a topic and waits until the broker has it. */
  public static void put(String topic, String key, Map<String, String> headers, byte[] data) {
    ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, data);
    headers.forEach(
        (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try (KafkaProducer<String, byte[]> producer = producer()) {
      producer.send(record).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the broker did not take the record", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Puts a record on its topic once more, as it was. */
  public static void putAgain(ConsumerRecord<String, byte[]> record) {
    Map<String, String> headers = new HashMap<>();
    record
        .headers()
        .forEach(
            header ->
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
    put(record.topic(), record.key(), headers, record.value());
  }

  /** The value of a header, or null. */
  public static String header(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }

  private static KafkaConsumer<String, byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers()),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }

  private static KafkaProducer<String, byte[]> producer() {
    return new KafkaProducer<>(
        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers()),
        new StringSerializer(),
        new ByteArraySerializer());
  }

  private static String brokers() {
    return RunningStack.stack().kafka().bootstrapServers();
  }
}
