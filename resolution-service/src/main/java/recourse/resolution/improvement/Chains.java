package recourse.resolution.improvement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.contract.RootCause;

/** The chain from complaints to effects, in both directions, each in a bounded number of reads. */
public interface Chains {
  /** From a complaint to the effect; refused as unknown when there is no case. */
  Chain from(UUID complaintId);

  /** From an action back to its complaints; refused as unknown when there is none. */
  Chain.OfAction toAction(UUID actionId);

  /** The complaints with a cause, by the time it was found, the latest first. */
  List<Chain.Complaint> withCause(RootCause cause, Instant before, UUID beforeId, int limit);

  /** The latest actions against a cause. */
  List<PreventiveAction.Shown> against(RootCause cause, int limit);
}
