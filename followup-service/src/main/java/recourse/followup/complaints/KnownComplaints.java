package recourse.followup.complaints;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What has to be remembered of every complaint. */
public interface KnownComplaints {
  /** The complaint, or empty when its registration was not heard. */
  Optional<KnownComplaint> find(UUID id);

  /** The complaint; refused as unknown when its registration was not heard. */
  KnownComplaint get(UUID id);

  /** Those of the ids that nobody else holds; each is the caller's until its transaction ends. */
  List<KnownComplaint> claim(Collection<UUID> ids);

  /** Keeps what is remembered. */
  void save(KnownComplaint complaint);
}
