package recourse.intake.classification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How each complaint was judged, every time. */
public interface Judgements {
  /** Keeps one more. */
  void add(Judgement judgement);

  /** The judgements of a complaint, oldest first. */
  List<Judgement> of(UUID complaintId);

  /**
   * A page of those, in the same order.
   *
   * @param behind only what was judged after this, or at it with a greater id; null for all
   * @param behindId see above
   */
  List<Judgement> of(UUID complaintId, Instant behind, UUID behindId, int limit);

  /** The judgement that counts: the last one of the complaint. */
  Optional<Judgement> last(UUID complaintId);
}
