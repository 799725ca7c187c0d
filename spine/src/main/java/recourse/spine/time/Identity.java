package recourse.spine.time;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Ids: new ones that sort by the time of their making, and derived ones that are always the same.
 */
public final class Identity {
  private Identity() {}

  /** A new id, later than all before it (UUID version 7). */
  public static UUID next() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }

  /**
   * The id of something that belongs to a complaint and exists at most once per name: the same
   * event handled twice, or by two replicas, leads to the same id.
   */
  public static UUID derived(UUID complaintId, String name) {
    return UUID.nameUUIDFromBytes((complaintId + "/" + name).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The follow-up of a round of resolution: followup keeps it under this id, and by it others know
   * of which round its outcome speaks.
   */
  public static UUID followUp(UUID complaintId, int round) {
    return derived(complaintId, "FOLLOW_UP" + round);
  }
}
