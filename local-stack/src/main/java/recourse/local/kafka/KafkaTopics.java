package recourse.local.kafka;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import recourse.local.StackFailure;

/**
 * The stack's topics: events are kept for ever, settings until a newer one of their key came, the
 * CRM's commands, which hold what customers said, for a week, and our answers for a fortnight, so
 * that a CRM may be away for a week.
 */
final class KafkaTopics {
  private static final int PARTITIONS = 6;
  private static final short REPLICAS = 1;
  private static final String FOR_EVER = "-1";
  private static final String WEEK_MS = "604800000";
  private static final String FORTNIGHT_MS = "1209600000";
  private static final List<NewTopic> ALL =
      List.of(
          topic("complaint.lifecycle", FOR_EVER),
          topic("problem.lifecycle", FOR_EVER),
          topic("organisation.settings", FOR_EVER, "compact"),
          topic("crm.commands", WEEK_MS),
          topic("crm.results", FORTNIGHT_MS));

  private KafkaTopics() {}

  /** Makes the topics that are missing and returns when all of them are there. */
  static void create(Admin admin) {
    try {
      Set<String> present = admin.listTopics().names().get();
      Stream<NewTopic> missing = ALL.stream().filter(topic -> !present.contains(topic.name()));
      admin.createTopics(missing.toList()).all().get();
    } catch (ExecutionException e) {
      throw new StackFailure("Cannot create the topics: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Interrupted while creating the topics.", e);
    }
  }

  private static NewTopic topic(String name, String retentionMs) {
    return topic(name, retentionMs, "delete");
  }

  private static NewTopic topic(String name, String retentionMs, String cleanup) {
    return new NewTopic(name, PARTITIONS, REPLICAS)
        .configs(
            Map.of(
                "retention.ms", retentionMs, "retention.bytes", "-1", "cleanup.policy", cleanup));
  }
}
