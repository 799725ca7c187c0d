package recourse.intake.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All messages to customers. */
public interface Letters {
  /** Keeps one. */
  void add(Letter letter);

  /** The letter of this id. */
  Optional<Letter> find(UUID id);

  /** The latest letters of a complaint, latest first. */
  List<Letter> of(UUID complaintId, int limit);
}
