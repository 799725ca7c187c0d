package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.followup.model.DeadlineClock;
import recourse.followup.model.Deadlines;
import recourse.followup.model.KnownComplaint;
import recourse.followup.model.KnownComplaints;
import recourse.followup.policy.BusinessCalendars;
import recourse.followup.policy.PromisePolicy;

/** The desk where a reopened complaint gets its new promise. */
@ApplicationScoped
public class StartNextRoundHandler {
  @Inject KnownComplaints complaints;
  @Inject Deadlines deadlines;
  @Inject PromisePolicy promises;
  @Inject BusinessCalendars calendars;

  /** Starts a fresh clock from the reopening, for a live complaint that carries a promise. */
  @Transactional
  public void handle(StartNextRound command) {
    complaints.find(command.complaintId()).ifPresent(complaint -> reopen(complaint, command));
  }

  private void reopen(KnownComplaint complaint, StartNextRound command) {
    complaint.reopenedAfter(command.failedRound());
    complaints.save(complaint);
    if (!complaint.isImported() && deadlines.find(complaint.resolveClock()).isEmpty()) {
      promises
          .at(complaint.receivedAt())
          .map(p -> DeadlineClock.promisedAgain(complaint, command.at(), p, calendars))
          .ifPresent(deadlines::save);
    }
  }
}
