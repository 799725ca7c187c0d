package recourse.resolution.redress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import recourse.resolution.casefile.Comparison;
import recourse.resolution.casefile.Viewer;

/** What puts things right, for all cases. */
public interface Redresses {
  /** The redress of a case, begun when there was none; refused as unknown without a case. */
  Redress of(UUID complaintId);

  /** The options as they are compared now; none where nothing was. */
  Comparison comparisonOf(UUID complaintId);

  /** The redress of a case, if any was begun. */
  Optional<Redress> find(UUID complaintId);

  /** Keeps the redress and publishes what it told. */
  void save(Redress redress);

  /**
   * What is owed and not paid yet, the most urgent first.
   *
   * @param after the last day of the last row of the page before; null for the first page
   * @param afterCase its case; null for the first page
   */
  List<PaymentDue> due(Instant after, UUID afterCase, int limit);

  /** As this viewer sees it, empty when nothing was told yet; refused without a case. */
  RedressView show(UUID complaintId, Viewer viewer);
}
