package recourse.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recourse.local.Ports;

class KafkaTest {
  private static final String LIFECYCLE = "complaint.lifecycle";
  private static final List<String> TOPICS =
      List.of(
          LIFECYCLE, "problem.lifecycle", "organisation.settings", "crm.commands", "crm.results");

  private static Kafka kafka;

  @TempDir Path home;

  @BeforeAll
  static void start() {
    kafka = Kafka.temporary();
    kafka.createTopics();
  }

  @AfterAll
  static void stop() {
    kafka.close();
  }

  @Test
  void shouldMakeTheHousesTopicsOnceAndNoOthers() throws Exception {
    try (Admin admin = kafka.admin()) {
      // when
      kafka.createTopics();
      // then
      Map<String, TopicDescription> topics = admin.describeTopics(TOPICS).allTopicNames().get();
      assertThat(topics.values()).allMatch(topic -> topic.partitions().size() == 6);
      assertThat(retention(admin, LIFECYCLE)).isEqualTo("-1");
      assertThat(retention(admin, "crm.commands")).isEqualTo(millis(7));
      assertThat(retention(admin, "crm.results")).isEqualTo(millis(14));
      assertThatThrownBy(() -> send(kafka, "unheard.of", "x", "none"))
          .hasRootCauseInstanceOf(UnknownTopicOrPartitionException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "gzip", "snappy", "lz4", "zstd"})
  void shouldTakeRecordsOfEveryCompression(String compression) throws Exception {
    // when
    send(kafka, LIFECYCLE, "pressed with " + compression, compression);
    // then
    assertThat(receive(kafka, "pressed with " + compression)).isTrue();
  }

  @Test
  void shouldKeepRecordsThroughARestart() throws Exception {
    int port = Ports.free();
    // given
    try (Kafka kept = Kafka.kept(home, port)) {
      kept.createTopics();
      send(kept, LIFECYCLE, "first", "none");
    }
    // when
    try (Kafka again = Kafka.kept(home, port)) {
      // then
      assertThat(receive(again, "first")).isTrue();
    }
  }

  private static String millis(int days) {
    return String.valueOf(Duration.ofDays(days).toMillis());
  }

  private static String retention(Admin admin, String name) throws Exception {
    ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, name);
    return admin.describeConfigs(List.of(topic)).all().get().get(topic).get("retention.ms").value();
  }

  private static void send(Kafka broker, String topic, String value, String compression)
      throws Exception {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            broker.bootstrapServers(),
            "acks",
            "all",
            "compression.type",
            compression,
            "max.block.ms",
            5000,
            "delivery.timeout.ms",
            5000,
            "request.timeout.ms",
            3000);
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, "key", value)).get();
    }
  }

  /** Whether this value stands on the lifecycle topic, waiting for it up to 20 s. */
  private static boolean receive(Kafka broker, String expected) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            broker.bootstrapServers(),
            "group.id",
            "reader-" + System.nanoTime(),
            "auto.offset.reset",
            "earliest");
    List<String> received = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(LIFECYCLE));
      for (int i = 0; i < 20 && !received.contains(expected); i++) {
        consumer.poll(Duration.ofSeconds(1)).forEach(entry -> received.add(entry.value()));
      }
    }
    return received.contains(expected);
  }
}
