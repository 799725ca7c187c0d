package recourse.intake.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.aggregate.Document;

/**
 * The record of a decision on an erasure: on what ground it was asked, what was erased and what had
 * to be kept, under which exemption and until when. Written once and never changed; it says nothing
 * that the customer told.
 */
@Entity(name = "erasure_decision")
public class ErasureDecision extends Aggregate {
  /** What was decided, over all complaints of the customer. */
  public enum Outcome {
    ERASED,
    PARTLY_ERASED,
    REFUSED
  }

  /**
   * What was decided on one complaint.
   *
   * @param exemption why it is kept; null when it was erased
   * @param keepUntil until when, at least; null when it was erased or that is not known yet
   */
  public record Line(
      UUID complaintId,
      boolean erased,
      @Nullable ErasureExemption exemption,
      @Nullable Instant keepUntil) {

    /** It was erased. */
    public static Line erased(UUID complaintId) {
      return new Line(complaintId, true, null, null);
    }

    /** It is kept. */
    public static Line kept(
        UUID complaintId, ErasureExemption exemption, @Nullable Instant keepUntil) {
      return new Line(complaintId, false, exemption, keepUntil);
    }
  }

  @Id private UUID id;

  private String customerRef;

  @Enumerated(EnumType.STRING)
  private ErasureGround ground;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private String policyVersion;

  private Instant decidedAt;

  private String decidedBy;

  @Document private List<Line> lines;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected ErasureDecision() {}

  /** A decision on these complaints. */
  ErasureDecision(
      UUID id,
      String customerRef,
      ErasureGround ground,
      List<Line> lines,
      String policyVersion,
      Instant at,
      String by) {
    this.id = id;
    this.customerRef = customerRef;
    this.ground = ground;
    this.lines = List.copyOf(lines);
    this.outcome = outcomeOf(lines);
    this.policyVersion = policyVersion;
    this.decidedAt = at;
    this.decidedBy = by;
  }

  private static Outcome outcomeOf(List<Line> lines) {
    if (lines.stream().allMatch(Line::erased)) {
      return Outcome.ERASED;
    }
    return lines.stream().anyMatch(Line::erased) ? Outcome.PARTLY_ERASED : Outcome.REFUSED;
  }

  public UUID id() {
    return id;
  }

  /** The decision as it is shown. */
  ErasureDecisionView view() {
    return new ErasureDecisionView(
        id,
        customerRef,
        ground,
        ground.article(),
        outcome,
        lines.stream().map(ErasureDecisionView.LineEntry::of).toList(),
        policyVersion,
        decidedAt,
        decidedBy);
  }
}
