package recourse.intake.letters;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All messages to customers. */
public interface Letters {
  /** Keeps one. */
  void add(Letter letter);

  /** The letter of this id. */
  Optional<Letter> find(UUID id);

  /**
   * A page of the letters of a complaint, latest first.
   *
   * @param before only those written before this, or at it with a smaller id; null for all
   * @param beforeId see above
   */
  List<Letter> of(UUID complaintId, Instant before, UUID beforeId, int limit);
}
