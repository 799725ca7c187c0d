package recourse.intake.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A decision on an erasure as it is shown.
 *
 * @param groundInLaw where the ground stands in the law
 */
public record ErasureDecisionView(
    UUID id,
    String customerRef,
    ErasureGround ground,
    String groundInLaw,
    ErasureDecision.Outcome outcome,
    List<Line> complaints,
    String policyVersion,
    Instant decidedAt,
    String decidedBy) {

  /**
   * What was decided on one complaint.
   *
   * @param exemptionInLaw where the exemption stands in the law
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Line(
      UUID complaintId,
      boolean erased,
      ErasureExemption exemption,
      String exemptionInLaw,
      Instant keepUntil) {
    static Line of(ErasureDecision.Line line) {
      return new Line(
          line.complaintId(),
          line.erased(),
          line.exemption(),
          line.exemption() == null ? null : line.exemption().article(),
          line.keepUntil());
    }
  }

  static ErasureDecisionView of(ErasureDecision decision) {
    return new ErasureDecisionView(
        decision.id(),
        decision.customerRef(),
        decision.ground(),
        decision.ground().article(),
        decision.outcome(),
        decision.lines().stream().map(Line::of).toList(),
        decision.policyVersion(),
        decision.decidedAt(),
        decision.decidedBy());
  }
}
