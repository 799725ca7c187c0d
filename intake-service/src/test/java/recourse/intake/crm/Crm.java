package recourse.intake.crm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The CRM, as it speaks with us over Kafka. */
@ApplicationScoped
public class Crm {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  private KafkaProducer<String, byte[]> producer;

  /** Sends a command as a CloudEvent in binary mode. */
  void command(String id, String type, Object data) {
    try {
      send(
          id,
          type,
          data instanceof String raw
              ? raw.getBytes(StandardCharsets.UTF_8)
              : JSON.writeValueAsBytes(data));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private synchronized void send(String id, String type, byte[] data) {
    if (producer == null) {
      producer =
          new KafkaProducer<>(
              Map.of("bootstrap.servers", brokers, "acks", "all"),
              new StringSerializer(),
              new ByteArraySerializer());
    }
    ProducerRecord<String, byte[]> record = new ProducerRecord<>("crm.commands", "case", data);
    Map.of(
            "ce_specversion", "1.0",
            "ce_id", id,
            "ce_type", type,
            "ce_source", "/crm",
            "content-type", "application/json")
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    producer.send(record);
    producer.flush();
  }

  /** The answers to a command so far. */
  List<JsonNode> answersTo(String id) {
    List<JsonNode> answers = new ArrayList<>();
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", brokers),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor("crm.results").stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
          answers.add(JSON.readTree(record.value()));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return answers.stream().filter(a -> id.equals(a.path("causingId").asText())).toList();
  }

  @PreDestroy
  void close() {
    if (producer != null) {
      producer.close();
    }
  }
}
