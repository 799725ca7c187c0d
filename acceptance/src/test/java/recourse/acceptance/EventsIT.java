package recourse.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import recourse.acceptance.cast.Agent;
import recourse.acceptance.cast.Complaint;
import recourse.acceptance.cast.Customer;
import recourse.acceptance.house.Topic;
import recourse.contract.Catalogue;
import recourse.contract.Fact;
import recourse.contract.MayBeAbsent;

/** Facts on the wire as another system sees them: CloudEvents 1.0 in binary mode on Kafka. */
@Order(3)
class EventsIT {
  private static final ObjectMapper JSON = new ObjectMapper();
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
  private static final Set<String> SOURCES =
      Set.of("/recourse/intake", "/recourse/resolution", "/recourse/followup");

  @Test
  void shouldBeCloudEventsKeyedByTheirComplaintAndOfTheShapeOfTheContract() {
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
        Topic.records(record -> SOURCES.contains(Topic.header(record, "ce_source")));
    // then
    Set<String> ids = new HashSet<>();
    assertThat(told)
        .filteredOn(record -> complaint.id().equals(record.key()))
        .hasSize(8)
        .allSatisfy(record -> assertThat(ids.add(Topic.header(record, "ce_id"))).isTrue())
        .extracting(record -> record.partition())
        .containsOnly(
            told.stream()
                .filter(r -> complaint.id().equals(r.key()))
                .findAny()
                .orElseThrow()
                .partition());
    assertThat(told).allSatisfy(EventsIT::isACloudEvent).allSatisfy(EventsIT::isOfTheContract);
  }

  private static void isACloudEvent(ConsumerRecord<String, byte[]> record) throws IOException {
    JsonNode data = JSON.readTree(record.value());
    assertThat(headerNames(record)).containsExactlyInAnyOrderElementsOf(ATTRIBUTES);
    assertThat(Topic.header(record, "ce_specversion")).isEqualTo("1.0");
    assertThat(Topic.header(record, "content-type")).isEqualTo("application/json");
    assertThat(UUID.fromString(Topic.header(record, "ce_id"))).isNotNull();
    assertThat(Topic.header(record, "ce_subject"))
        .isEqualTo(record.key())
        .isEqualTo(data.get("complaintId").asText());
    assertThat(Topic.header(record, "ce_time")).isEqualTo(data.get("occurredAt").asText());
    assertThat(Instant.parse(Topic.header(record, "ce_recordedtime")))
        .isBetween(Instant.now().minusSeconds(3_600), Instant.now());
  }

  private static void isOfTheContract(ConsumerRecord<String, byte[]> record) throws IOException {
    Class<? extends Fact> fact =
        Catalogue.byWireName(Topic.header(record, "ce_type")).orElseThrow();
    JsonNode data = JSON.readTree(record.value());
    Set<String> fields = new HashSet<>();
    data.fieldNames().forEachRemaining(fields::add);
    assertThat(fields)
        .as(fact.getSimpleName())
        .containsAll(names(fact, false))
        .isSubsetOf(names(fact, true));
    assertThat(data).noneMatch(JsonNode::isNull);
  }

  private static Set<String> names(Class<? extends Fact> fact, boolean optionalToo) {
    return Arrays.stream(fact.getRecordComponents())
        .filter(field -> optionalToo || !field.isAnnotationPresent(MayBeAbsent.class))
        .map(RecordComponent::getName)
        .collect(Collectors.toSet());
  }

  private static Set<String> headerNames(ConsumerRecord<?, ?> record) {
    return Arrays.stream(record.headers().toArray())
        .map(header -> header.key())
        .collect(Collectors.toSet());
  }
}
