package recourse.intake.links;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What complaints have to do with each other. */
public interface Links {
  /** Keeps it and publishes what it told, in the transaction of the caller. */
  void save(Link link);

  /** The links in force from and to these complaints, oldest first. */
  List<Link> touching(Collection<UUID> complaints);

  /**
   * A page of the links in force from and to a complaint, oldest first.
   *
   * @param behind only those made after this, or at it with a greater id; null for all
   * @param behindId see above
   */
  List<Link> touching(UUID complaintId, Instant behind, UUID behindId, int limit);

  /** The merge of this complaint into another, if it is in force. */
  Optional<Link> mergeOf(UUID complaintId);

  /** The complaints merged into this one. */
  List<UUID> mergedInto(UUID complaintId);

  /** Holds these complaints against other merges until the transaction ends. */
  void hold(Collection<UUID> complaints);
}
