package recourse.intake.complaints;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another system speaks of a complaint.
 *
 * @param id our id
 * @param externalRef without our id, the key it was registered with
 */
public record FindComplaint(@Nullable UUID id, @Nullable String externalRef) {
  /**
   * The complaint that was meant.
   *
   * @param reference as a customer reads it out
   */
  public record Found(UUID id, String reference, @Nullable String externalRef) {
    static Found of(Complaint complaint) {
      return new Found(complaint.id(), complaint.reference(), complaint.provenance().externalRef());
    }
  }
}
