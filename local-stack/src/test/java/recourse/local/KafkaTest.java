package recourse.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaTest {
  private static final String LIFECYCLE = "complaint.lifecycle";

  @TempDir Path home;

  @Test
  void shouldMakeTheHousesTopicsOnceAndNoOthers() throws Exception {
    try (Kafka kafka = Kafka.temporary();
        Admin admin = kafka.admin()) {
      // when
      kafka.createTopics();
      kafka.createTopics();
      // then
      Map<String, TopicDescription> topics =
          admin
              .describeTopics(
                  List.of(LIFECYCLE, "problem.lifecycle", "crm.commands", "crm.results"))
              .allTopicNames()
              .get();
      assertThat(topics.values()).allMatch(topic -> topic.partitions().size() == 6);
      assertThat(retention(admin)).isEqualTo("-1");
      assertThatThrownBy(() -> send(kafka, "unheard.of", "x"))
          .hasRootCauseInstanceOf(UnknownTopicOrPartitionException.class);
    }
  }

  @Test
  void shouldKeepRecordsThroughARestart() throws Exception {
    int port = Ports.free();
    // given
    try (Kafka kafka = Kafka.kept(home, port)) {
      kafka.createTopics();
      send(kafka, LIFECYCLE, "first");
      assertThat(receive(kafka)).isEqualTo("first");
    }
    // when
    try (Kafka again = Kafka.kept(home, port)) {
      // then
      assertThat(receive(again)).isEqualTo("first");
    }
  }

  private static String retention(Admin admin) throws Exception {
    ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, LIFECYCLE);
    return admin.describeConfigs(List.of(topic)).all().get().get(topic).get("retention.ms").value();
  }

  private static void send(Kafka kafka, String topic, String value)
      throws ExecutionException, InterruptedException {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all", "max.block.ms", 2000);
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, "key", value)).get();
    }
  }

  private static String receive(Kafka kafka) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            kafka.bootstrapServers(),
            "group.id",
            "reader-" + System.nanoTime(),
            "auto.offset.reset",
            "earliest");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(LIFECYCLE));
      for (int i = 0; i < 20; i++) {
        for (ConsumerRecord<String, String> entry : consumer.poll(Duration.ofSeconds(1))) {
          return entry.value();
        }
      }
      throw new AssertionError("nothing arrived within 20 s");
    }
  }
}
