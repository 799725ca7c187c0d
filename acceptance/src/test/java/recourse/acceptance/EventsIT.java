package recourse.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import recourse.acceptance.people.Agent;
import recourse.acceptance.people.Complaint;
import recourse.acceptance.people.Customer;
import recourse.acceptance.stack.KafkaTopic;
import recourse.contract.DomainEvent;

/**
 * EventPublisher on the wire as another system sees them: CloudEvents 1.0 in binary mode on Kafka.
 */
@Order(3)
class EventsIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Schema> SCHEMAS = new HashMap<>();
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "ce_specversion",
          "ce_id",
          "ce_type",
          "ce_source",
          "ce_subject",
          "ce_time",
          "ce_recordedtime",
          "content-type");
  private static final Set<String> ATTRIBUTES_AND_TRACE =
      Stream.concat(ATTRIBUTES.stream(), Stream.of("traceparent"))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> SOURCES =
      Set.of("/recourse/intake", "/recourse/resolution", "/recourse/followup");

  @Test
  void shouldBeCloudEventsKeyedByTheirComplaintAndFitTheirPublishedSchema() {
    // given
    Agent ada = new Agent("ada");
    Complaint complaint =
        ada.registers(Customer.known("cust-90").complainsAbout("Fan", "Hums", "It hums."));
    complaint.tells("complaint.registered", "case.opened", "deadline.set", "deadline.set");
    ada.withdraws(complaint);
    complaint.tells(
        "complaint.withdrawn", "complaint.closed", "deadline.cancelled", "deadline.cancelled");
    // when
    List<ConsumerRecord<String, byte[]>> told =
        KafkaTopic.records(record -> SOURCES.contains(KafkaTopic.header(record, "ce_source")));
    // then
    List<ConsumerRecord<String, byte[]>> ofThisOne =
        told.stream().filter(record -> complaint.id().equals(record.key())).toList();
    assertThat(ofThisOne).hasSize(8);
    assertThat(ofThisOne)
        .extracting(record -> record.partition())
        .containsOnly(ofThisOne.get(0).partition());
    assertThat(ofThisOne)
        .extracting(record -> KafkaTopic.header(record, "ce_id"))
        .doesNotHaveDuplicates();
    assertThat(told).allSatisfy(EventsIT::isACloudEvent).allSatisfy(EventsIT::isOfTheContract);
  }

  private static void isACloudEvent(ConsumerRecord<String, byte[]> record) throws IOException {
    JsonNode data = JSON.readTree(record.value());
    assertThat(headerNames(record)).containsAll(ATTRIBUTES).isSubsetOf(ATTRIBUTES_AND_TRACE);
    assertThat(KafkaTopic.header(record, "ce_specversion")).isEqualTo("1.0");
    assertThat(KafkaTopic.header(record, "content-type")).isEqualTo("application/json");
    assertThat(UUID.fromString(KafkaTopic.header(record, "ce_id"))).isNotNull();
    assertThat(KafkaTopic.header(record, "ce_subject"))
        .isEqualTo(record.key())
        .isEqualTo(data.get("complaintId").asText());
    assertThat(KafkaTopic.header(record, "ce_time")).isEqualTo(data.get("occurredAt").asText());
    assertThat(Instant.parse(KafkaTopic.header(record, "ce_recordedtime")))
        .isBetween(Instant.now().minusSeconds(3_600), Instant.now());
  }

  private static void isOfTheContract(ConsumerRecord<String, byte[]> record) {
    Schema schema =
        SCHEMAS.computeIfAbsent(KafkaTopic.header(record, "ce_type"), EventsIT::publishedSchema);
    assertThat(
            schema.validate(
                new String(record.value(), StandardCharsets.UTF_8),
                InputFormat.JSON,
                context -> context.executionConfig(how -> how.formatAssertionsEnabled(true))))
        .as(KafkaTopic.header(record, "ce_type"))
        .isEmpty();
  }

  private static Schema publishedSchema(String type) {
    String file = "/recourse/contract/schemas/" + type + ".json";
    try (InputStream text = DomainEvent.class.getResourceAsStream(file)) {
      assertThat(text).as(file).isNotNull();
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> headerNames(ConsumerRecord<?, ?> record) {
    return Arrays.stream(record.headers().toArray())
        .map(header -> header.key())
        .collect(Collectors.toSet());
  }
}
