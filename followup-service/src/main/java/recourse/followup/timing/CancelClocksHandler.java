package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import recourse.followup.model.Deadlines;
import recourse.followup.model.KnownComplaint;
import recourse.followup.model.KnownComplaints;

/** The desk where promises end because nothing is owed any more. */
@ApplicationScoped
public class CancelClocksHandler {
  @Inject KnownComplaints complaints;
  @Inject Deadlines deadlines;

  /** Cancels what still runs. */
  @Transactional
  public void handle(CancelClocks command) {
    complaints.find(command.complaintId()).ifPresent(complaint -> cancel(complaint, command));
  }

  private void cancel(KnownComplaint complaint, CancelClocks command) {
    for (UUID clockId : complaint.clocksEndedBy(complaint.round())) {
      deadlines
          .find(clockId)
          .ifPresent(
              clock -> {
                clock.cancel(command.at());
                deadlines.save(clock);
              });
    }
  }
}
