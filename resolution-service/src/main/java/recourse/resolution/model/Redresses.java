package recourse.resolution.model;

import java.util.Optional;
import java.util.UUID;

/** What puts things right, for all cases. */
public interface Redresses {
  /** The redress of a case, begun when there was none; refused as unknown without a case. */
  Redress of(UUID complaintId);

  /** The redress of a case, if anything was told of it; refused as unknown without a case. */
  Optional<Redress> known(UUID complaintId);

  /** Keeps the redress and publishes what it told. */
  void save(Redress redress);

  /** As this viewer sees it; empty when nothing was told yet. */
  RedressView show(UUID complaintId, Viewer viewer);
}
