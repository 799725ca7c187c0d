package recourse.intake.model;

import java.util.UUID;

/** How each complaint is heard. */
public interface Hearings {
  /** The hearing of a complaint; a new one when nothing was heard yet. */
  Hearing of(UUID complaintId);

  /** Keeps it and publishes what it told, in the transaction of the caller. */
  void save(Hearing hearing);
}
