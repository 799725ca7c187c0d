package recourse.followup.quality;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All reviews. */
public interface QualityReviews {
  /** The review; refused as unknown when there is none of this id. */
  QualityReview get(UUID id);

  /** The review, or empty. */
  Optional<QualityReview> find(UUID id);

  /** Keeps it and publishes what it told. */
  void save(QualityReview review);

  /** Every review of a complaint. */
  List<QualityReview> of(UUID complaintId);

  /** A page by time, oldest first; null means any complaint. */
  List<QualityReview> page(UUID complaintId, Instant afterAt, UUID afterId, int limit);

  /** Reviews of this time whose round somebody else reviewed too, by round and reviewer. */
  List<QualityReview> calibrating(Instant from, Instant to, int limit);
}
