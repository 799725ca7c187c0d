package recourse.followup.model;

import java.util.Optional;
import java.util.UUID;

/** What has to be remembered of every complaint. */
public interface KnownComplaints {
  /** The complaint, or empty when its registration was not heard. */
  Optional<KnownComplaint> find(UUID id);

  /** The complaint; refused as unknown when its registration was not heard. */
  KnownComplaint get(UUID id);

  /** Keeps what is remembered. */
  void save(KnownComplaint complaint);
}
