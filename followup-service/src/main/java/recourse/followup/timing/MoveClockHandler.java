package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.followup.model.Deadlines;
import recourse.followup.model.KnownComplaint;
import recourse.followup.model.KnownComplaints;
import recourse.followup.policy.BusinessCalendars;
import recourse.followup.policy.PromisePolicy;

/** The desk where triage changes a target. */
@ApplicationScoped
public class MoveClockHandler {
  @Inject KnownComplaints complaints;
  @Inject Deadlines deadlines;
  @Inject PromisePolicy promises;
  @Inject BusinessCalendars calendars;

  /** Remembers the priority and moves the clock on the answer, if there is one. */
  @Transactional
  public void handle(MoveClock command) {
    complaints.find(command.complaintId()).ifPresent(complaint -> move(complaint, command));
  }

  private void move(KnownComplaint complaint, MoveClock command) {
    complaint.triagedAs(command.priority());
    complaints.save(complaint);
    promises
        .at(complaint.receivedAt())
        .ifPresent(
            promise ->
                deadlines
                    .find(complaint.resolveClock())
                    .ifPresent(
                        clock -> {
                          clock.move(promise, command.priority(), command.at(), calendars);
                          deadlines.save(clock);
                        }));
  }
}
