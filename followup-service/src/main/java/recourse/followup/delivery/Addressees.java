package recourse.followup.delivery;

import java.util.UUID;

/** To whom we write about each complaint. */
public interface Addressees {
  /** The addressee of a complaint; new where nothing was heard yet. */
  Addressee of(UUID complaintId);

  /** Keeps what was heard. */
  void save(Addressee addressee);
}
