package recourse.resolution.model;

import java.util.UUID;

/** What puts things right, for all cases. */
public interface Redresses {
  /** The redress of a case, begun when there was none; refused as unknown without a case. */
  Redress of(UUID complaintId);

  /** The options as they are compared now; none where nothing was. */
  Comparison comparisonOf(UUID complaintId);

  /** Keeps the redress and publishes what it told. */
  void save(Redress redress);

  /** As this viewer sees it, empty when nothing was told yet; refused without a case. */
  RedressView show(UUID complaintId, Viewer viewer);
}
