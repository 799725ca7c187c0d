package recourse.resolution.work.plan;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All plans. */
public interface CasePlans {
  /** The plan of a case, begun when there was none; refused as unknown without a case. */
  CasePlan of(UUID complaintId);

  /** The plan of a case, if it was begun. */
  Optional<CasePlan> find(UUID complaintId);

  /** Keeps the plan. */
  void save(CasePlan plan);

  /** The plan as it stands, empty when it was not begun yet; refused without a case. */
  CasePlanView show(UUID complaintId, Instant now);
}
