package recourse.followup.quality;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All mystery visits. */
public interface MysteryVisits {
  /** The visit; refused as unknown when there is none of this id. */
  MysteryVisit get(UUID id);

  /** Keeps it. */
  void save(MysteryVisit visit);

  /** A page by time, oldest first. */
  List<MysteryVisit> page(Instant afterAt, UUID afterId, int limit);
}
