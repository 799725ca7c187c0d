package recourse.acceptance.stack;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import recourse.local.Service;

/**
 * Nothing is under way any more: every service has heard everything, nothing that was told in
 * answer waits in an outbox, and meanwhile nothing was added.
 */
public final class Quiescence {
  private Quiescence() {}

  /** Waits for it; consumers say every three seconds how far they are. */
  public static void await(Duration atMost) {
    try (Admin admin = RunningStack.stack().kafka().admin()) {
      Awaitility.await("nothing under way")
          .atMost(atMost)
          .pollInterval(Duration.ofMillis(250))
          .pollInSameThread()
          .until(() -> isStill(admin));
    }
  }

  private static boolean isStill(Admin admin) throws SQLException {
    Map<TopicPartition, Long> ends = ends(admin);
    for (Service service : Service.values()) {
      if (!hasHeardAll(admin, service, ends) || waiting(service) > 0) {
        return false;
      }
    }
    return ends.equals(ends(admin));
  }

  private static boolean hasHeardAll(Admin admin, Service service, Map<TopicPartition, Long> ends) {
    Map<TopicPartition, OffsetAndMetadata> heard = heard(admin, service);
    return ends.entrySet().stream()
        .filter(end -> end.getValue() > 0)
        .allMatch(
            end ->
                heard.get(end.getKey()) != null
                    && heard.get(end.getKey()).offset() >= end.getValue());
  }

  private static long waiting(Service service) throws SQLException {
    return Databases.number(service, "select count(*) from outbox where sent_at is null");
  }

  private static Map<TopicPartition, OffsetAndMetadata> heard(Admin admin, Service service) {
    try {
      return admin.listConsumerGroupOffsets(service.title()).partitionsToOffsetAndMetadata().get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<TopicPartition, Long> ends(Admin admin) {
    try {
      int partitions =
          admin
              .describeTopics(List.of(KafkaTopic.LIFECYCLE))
              .allTopicNames()
              .get()
              .get(KafkaTopic.LIFECYCLE)
              .partitions()
              .size();
      Map<TopicPartition, OffsetSpec> asked =
          IntStream.range(0, partitions)
              .boxed()
              .collect(
                  Collectors.toMap(
                      part -> new TopicPartition(KafkaTopic.LIFECYCLE, part),
                      part -> OffsetSpec.latest()));
      Map<TopicPartition, ListOffsetsResultInfo> found = admin.listOffsets(asked).all().get();
      return found.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
