package recourse.intake.privacy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import recourse.spine.aggregate.Aggregate;

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
  @Embeddable
  public record Line(
      @Column(name = "complaint_id") UUID complaintId,
      boolean erased,
      @Enumerated(EnumType.STRING) ErasureExemption exemption,
      @Column(name = "keep_until") Instant keepUntil) {

    /** It was erased. */
    public static Line erased(UUID complaintId) {
      return new Line(complaintId, true, null, null);
    }

    /** It is kept. */
    public static Line kept(UUID complaintId, ErasureExemption exemption, Instant keepUntil) {
      return new Line(complaintId, false, exemption, keepUntil);
    }
  }

  @Id private UUID id;

  @Column(name = "customer_ref")
  private String customerRef;

  @Enumerated(EnumType.STRING)
  private ErasureGround ground;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(name = "policy_version")
  private String policyVersion;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "erasure_line", joinColumns = @JoinColumn(name = "decision_id"))
  private List<Line> lines = new ArrayList<>();

  /** For the store only. */
  protected ErasureDecision() {}

  /** A decision on these complaints. */
  public ErasureDecision(
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
    this.lines = new ArrayList<>(lines);
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

  public String customerRef() {
    return customerRef;
  }

  public ErasureGround ground() {
    return ground;
  }

  public Outcome outcome() {
    return outcome;
  }

  public String policyVersion() {
    return policyVersion;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  public String decidedBy() {
    return decidedBy;
  }

  public List<Line> lines() {
    return List.copyOf(lines);
  }
}
