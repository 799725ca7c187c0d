package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import recourse.followup.model.ClockPlan;
import recourse.followup.model.DeadlineClock;
import recourse.followup.model.Deadlines;
import recourse.followup.model.KnownComplaint;
import recourse.followup.model.KnownComplaints;
import recourse.followup.model.Reading;

/** The desk where the clocks of a complaint are set by what happens to it. */
@ApplicationScoped
public class KeepTimeHandler {
  @Inject KnownComplaints complaints;
  @Inject Deadlines deadlines;
  @Inject ClockPlan plan;

  /** Remembers what was told and lets every clock show what it amounts to. */
  @Transactional
  public void handle(KeepTime command) {
    KnownComplaint complaint =
        complaints
            .find(command.complaintId())
            .orElseGet(() -> KnownComplaint.unheardOf(command.complaintId()));
    command.tellTo(complaint);
    complaints.save(complaint);
    keep(complaint, command);
  }

  private void keep(KnownComplaint complaint, KeepTime command) {
    Map<UUID, DeadlineClock> clocks =
        deadlines.of(complaint.id()).stream()
            .collect(Collectors.toMap(DeadlineClock::id, Function.identity()));
    for (Reading reading : plan.of(complaint, id -> calendarOf(clocks.get(id)))) {
      deadlines.save(shown(clocks.get(reading.slot().id()), reading, command));
    }
  }

  private static DeadlineClock shown(DeadlineClock clock, Reading reading, KeepTime command) {
    if (clock == null) {
      return DeadlineClock.showing(reading, command.at());
    }
    clock.follow(reading, command.at());
    return clock;
  }

  private static String calendarOf(DeadlineClock clock) {
    return clock == null ? null : clock.calendarVersion();
  }
}
