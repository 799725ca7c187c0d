package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import recourse.followup.model.Deadlines;
import recourse.followup.model.KnownComplaint;
import recourse.followup.model.KnownComplaints;
import recourse.followup.policy.BusinessCalendars;

/** The desk where an answer ends what was owed. */
@ApplicationScoped
public class SettleRoundHandler {
  @Inject KnownComplaints complaints;
  @Inject Deadlines deadlines;
  @Inject BusinessCalendars calendars;

  /** Stops the clock of the round; a full answer satisfies the acknowledgement, too. */
  @Transactional
  public void handle(SettleRound command) {
    complaints.find(command.complaintId()).ifPresent(complaint -> settle(complaint, command));
  }

  private void settle(KnownComplaint complaint, SettleRound command) {
    complaint.resolvedAt(command.at());
    complaints.save(complaint);
    for (UUID clockId : complaint.clocksEndedBy(command.round())) {
      deadlines
          .find(clockId)
          .ifPresent(
              clock -> {
                clock.stop(command.at(), calendars);
                deadlines.save(clock);
              });
    }
  }
}
