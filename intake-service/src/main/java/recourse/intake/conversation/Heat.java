package recourse.intake.conversation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import recourse.intake.complaints.IntakeReason;
import recourse.intake.sealing.Sealed;
import recourse.spine.aggregate.Aggregate;
import recourse.spine.refusal.Refusal;

/**
 * How a customer was met: hear, empathise, apologise, take ownership, each with its evidence.
 * Empathy names the feeling; an apology without responsibility and a next step is none (R18).
 */
@Entity(name = "heat")
public class Heat extends Aggregate {
  @Id
  @Column(name = "complaint_id")
  private UUID complaintId;

  @ElementCollection
  @CollectionTable(name = "heat_evidence", joinColumns = @JoinColumn(name = "complaint_id"))
  @OrderColumn(name = "position")
  private List<HeatEvidence> evidence = new ArrayList<>();

  /** For the store only. */
  protected Heat() {}

  /** A customer begins to be met. */
  public Heat(UUID complaintId) {
    this.complaintId = complaintId;
  }

  /** There is evidence of a letter; of each letter there may be more than one. */
  public void give(HeatEvidence given) {
    if (given.letter() == HeatStep.EMPATHISE && given.feeling() == null) {
      throw new Refusal(
          IntakeReason.EMPATHY_WITHOUT_FEELING, "feeling", "The feeling that was named.");
    }
    if (given.letter() == HeatStep.APOLOGISE) {
      requireSubstance("responsibility", given.responsibility());
      requireSubstance("nextStep", given.nextStep());
    }
    evidence.add(given);
  }

  private static void requireSubstance(String field, Sealed words) {
    if (words == null) {
      throw new Refusal(
          IntakeReason.APOLOGY_EMPTY,
          field,
          "An apology says what we answer for and what we do about it.");
    }
  }

  /** The evidence, in the order it was given. */
  public List<HeatEvidence> evidence() {
    return List.copyOf(evidence);
  }

  /** The letters without evidence. */
  public Set<HeatStep> missing() {
    Set<HeatStep> missing = EnumSet.allOf(HeatStep.class);
    evidence.forEach(given -> missing.remove(given.letter()));
    return missing;
  }
}
