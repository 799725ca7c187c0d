package recourse.intake.imports;

import java.time.Instant;
import java.util.List;
import recourse.contract.Channel;
import recourse.intake.complaints.Person;

/**
 * Complaints that were received elsewhere.
 *
 * @param source the system they come from
 */
public record ImportComplaints(String source, List<Imported> complaints) {
  /**
   * One of them.
   *
   * @param externalRef its key at the source; imported once only
   * @param promisedBy the answer date promised there, or null
   * @param responseAtSource how it was answered there, when no date is told; or null
   */
  public record Imported(
      String externalRef,
      Channel channel,
      Instant receivedAt,
      Person customer,
      String product,
      String issue,
      String narrative,
      String desiredOutcome,
      Instant promisedBy,
      String responseAtSource) {}
}
