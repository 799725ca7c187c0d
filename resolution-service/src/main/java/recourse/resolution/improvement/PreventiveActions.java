package recourse.resolution.improvement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import recourse.contract.RootCause;

/** All preventive actions. */
public interface PreventiveActions {
  /** An action; refused as unknown when there is none. */
  PreventiveAction get(UUID id);

  /** Those that were planned for a complaint, to be changed. */
  List<PreventiveAction> about(UUID complaintId);

  /** Keeps it. */
  void save(PreventiveAction action);

  /** As it stands; refused as unknown when there is none. */
  PreventiveAction.Shown show(UUID id);

  /**
   * A page of actions, oldest first.
   *
   * @param cause null for every cause
   * @param status null for every state
   */
  List<PreventiveAction.Shown> list(
      RootCause cause, PreventiveStatus status, Instant after, UUID afterId, int limit);
}
