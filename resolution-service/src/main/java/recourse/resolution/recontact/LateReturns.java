package recourse.resolution.recontact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All customers who came back too late to reopen their complaint. */
public interface LateReturns {
  /** A return; refused as unknown when there is none. */
  LateReturn get(UUID id);

  /** The other returns to a complaint, with where the cases that go on for them stand. */
  List<LateReturn.Earlier> before(LateReturn late);

  /** A return, if the contact was one. */
  Optional<LateReturn> find(UUID id);

  /** Keeps it. */
  void save(LateReturn late);

  /** As it stands; refused as unknown when there is none. */
  LateReturn.Shown show(UUID id);

  /** Those of a complaint that still wait for the new one. */
  List<LateReturn> waitingOf(UUID complaintId);

  /** A page of those that wait, oldest first. */
  List<LateReturn.Shown> waiting(Instant after, UUID afterId, int limit);
}
