package recourse.intake.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import recourse.spine.refusal.Refusal;

/** Finds the complaint another system speaks of. */
@ApplicationScoped
public class FindComplaintHandler {
  private final SqlComplaints complaints;

  FindComplaintHandler(SqlComplaints complaints) {
    this.complaints = complaints;
  }

  /** The complaint; refused when there is none. */
  @Transactional
  public FindComplaint.Found handle(FindComplaint command) {
    return FindComplaint.Found.of(
        command.id() == null ? named(command.externalRef()) : complaints.get(command.id()));
  }

  private Complaint named(@Nullable String externalRef) {
    return Optional.ofNullable(externalRef)
        .flatMap(complaints::byExternalRef)
        .orElseThrow(
            () ->
                new Refusal(
                    IntakeReason.COMPLAINT_NOT_NAMED,
                    "externalRef",
                    "Our complaintId, or the externalRef it was registered with."));
  }
}
