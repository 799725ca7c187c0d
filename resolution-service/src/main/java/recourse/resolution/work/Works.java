package recourse.resolution.work;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All work. */
public interface Works {
  /**
   * The work on a complaint, to be changed, if it is in the queue; an imported one never is. Nobody
   * else changes it until the end of the transaction.
   */
  Optional<WorkItem> find(UUID complaintId);

  /** The same; refused as unknown when it never was in the queue. */
  WorkItem get(UUID complaintId);

  /** Keeps the item. */
  void save(WorkItem item);

  /** A page of the queue. */
  List<WorkLine> list(WorkQuery query);

  /** The line of one complaint; refused as unknown when it never was in the queue. */
  WorkLine show(UUID complaintId);

  /** What the customer of a complaint needs; nothing where it never was in the queue. */
  CaseNeeds needs(UUID complaintId);

  /**
   * What is on nobody's desk, in the order of ids.
   *
   * @param after continue behind this id
   */
  List<UUID> onNobodysDesk(UUID after, int limit);

  /** How many open cases nobody owns for this reason. */
  long countUnowned(UnownedReason because);
}
