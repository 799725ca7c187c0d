package recourse.spine.testing;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.contract.Catalogue;
import recourse.contract.ComplaintEvent;
import recourse.contract.DomainEvent;
import recourse.contract.Topics;
import recourse.spine.envelope.CloudEventHeaders;
import recourse.spine.envelope.EventCodec;
import recourse.spine.time.Identity;

/** The topics, seen from a test: publishes as another service would, and reads what is there. */
@ApplicationScoped
public class EventPublisher {
  private static final String ELSEWHERE = "/recourse/elsewhere";

  @Inject Clock clock;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  private KafkaProducer<String, byte[]> producer;

  /** Publishes events as another service, each one twice: no listener may mind. */
  public void tell(DomainEvent... events) {
    for (DomainEvent event : events) {
      Headers headers = headersOf(event);
      byte[] data = EventCodec.write(event).getBytes(StandardCharsets.UTF_8);
      send(event.topic(), event.subject().toString(), headers, data);
      send(event.topic(), event.subject().toString(), headers, data);
    }
    producer().flush();
  }

  /** Puts any message on the topic of complaints, as a careless or hostile sender would. */
  public void send(String key, Headers headers, byte[] data) {
    send(Topics.COMPLAINT_LIFECYCLE, key, headers, data);
  }

  private void send(String topic, String key, Headers headers, byte[] data) {
    producer().send(new ProducerRecord<>(topic, null, key, data, headers));
  }

  /** The headers an event would travel with, under a new event id. */
  public Headers headersOf(DomainEvent event) {
    return CloudEventHeaders.of(
        Identity.next(),
        Catalogue.wireName(event.getClass()),
        ELSEWHERE,
        event.subject(),
        event.occurredAt(),
        clock.instant());
  }

  /** All events about a complaint so far, in the order of the topic, repeats left out. */
  public List<ComplaintEvent> about(UUID complaintId) {
    Set<UUID> seen = new HashSet<>();
    List<ComplaintEvent> events = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : everything()) {
      boolean ours = complaintId.toString().equals(record.key()) && record.value() != null;
      if (ours && seen.add(CloudEventHeaders.eventId(record.headers()))) {
        Catalogue.complaintEvent(CloudEventHeaders.required(record.headers(), "ce_type"))
            .map(type -> EventCodec.read(record.value(), type))
            .ifPresent(events::add);
      }
    }
    return events;
  }

  /** All events of one kind about a complaint so far. */
  public <E extends ComplaintEvent> List<E> about(UUID complaintId, Class<E> kind) {
    return about(complaintId).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /**
   * Every record of the topic of complaints so far, repeats included, in the order of each
   * partition.
   */
  public List<ConsumerRecord<String, byte[]>> everything() {
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", brokers),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(Topics.COMPLAINT_LIFECYCLE).stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
    }
    return records;
  }

  private synchronized KafkaProducer<String, byte[]> producer() {
    if (producer == null) {
      producer =
          new KafkaProducer<>(
              Map.of("bootstrap.servers", brokers, "acks", "all"),
              new StringSerializer(),
              new ByteArraySerializer());
    }
    return producer;
  }

  @PreDestroy
  void close() {
    if (producer != null) {
      producer.close();
    }
  }
}
