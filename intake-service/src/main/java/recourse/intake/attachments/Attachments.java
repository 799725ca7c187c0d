package recourse.intake.attachments;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All attachments: what is known about them, not their content. */
public interface Attachments {
  /** The attachment of a complaint; refused as unknown when it has none of this id. */
  Attachment of(UUID complaintId, UUID id);

  /** Those of a complaint, oldest first; not those that were removed. */
  List<Attachment> of(UUID complaintId);

  /**
   * A page of those, in the same order.
   *
   * @param behind only those added after this, or at it with a greater id; null for all
   * @param behindId see above
   */
  List<Attachment> of(UUID complaintId, Instant behind, UUID behindId, int limit);

  /** Keeps it, in the transaction of the caller. */
  void save(Attachment attachment);

  /** Forgets all of these complaints; their content is to be deleted. */
  void remove(Collection<UUID> complaintIds, Instant at);

  /** Ids of those whose content is still to be deleted. */
  List<UUID> removed(int limit);

  /** Its content is deleted; nothing is left to be known about it. */
  void discard(UUID id);
}
