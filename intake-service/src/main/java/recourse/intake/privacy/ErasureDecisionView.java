package recourse.intake.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision on an erasure.
 *
 * @param groundInLaw where the ground stands in the law
 */
public record ErasureDecisionView(
    UUID id,
    String customerRef,
    ErasureGround ground,
    String groundInLaw,
    ErasureDecision.Outcome outcome,
    List<LineEntry> complaints,
    String policyVersion,
    Instant decidedAt,
    String decidedBy) {

  /**
   * What was decided on one complaint.
   *
   * @param exemptionInLaw where the exemption stands in the law
   */
  public record LineEntry(
      UUID complaintId,
      boolean erased,
      @Nullable ErasureExemption exemption,
      @Nullable String exemptionInLaw,
      @Nullable Instant keepUntil) {
    static LineEntry of(ErasureDecision.Line line) {
      return new LineEntry(
          line.complaintId(),
          line.erased(),
          line.exemption(),
          line.exemption() == null ? null : line.exemption().article(),
          line.keepUntil());
    }
  }
}
