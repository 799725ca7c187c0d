package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import recourse.contract.ComplaintRegistered;
import recourse.followup.model.DeadlineClock;
import recourse.followup.model.Deadlines;
import recourse.followup.model.KnownComplaint;
import recourse.followup.model.KnownComplaints;
import recourse.followup.policy.BusinessCalendars;
import recourse.followup.policy.PromisePolicy;

/** The desk where promises begin. */
@ApplicationScoped
public class StartClocksHandler {
  @Inject KnownComplaints complaints;
  @Inject Deadlines deadlines;
  @Inject PromisePolicy promises;
  @Inject BusinessCalendars calendars;

  /** Remembers the complaint and starts the clocks it has a right to. */
  @Transactional
  public void handle(StartClocks command) {
    ComplaintRegistered fact = command.fact();
    if (complaints.find(fact.complaintId()).isEmpty()) {
      KnownComplaint complaint = KnownComplaint.from(fact);
      complaints.save(complaint);
      clocksOf(complaint, fact).forEach(deadlines::save);
    }
  }

  private List<DeadlineClock> clocksOf(KnownComplaint complaint, ComplaintRegistered fact) {
    return complaint.isImported()
        ? DeadlineClock.promisedElsewhere(fact.complaintId(), fact.occurredAt(), fact.promisedBy())
        : promises.at(fact.occurredAt()).stream()
            .flatMap(p -> DeadlineClock.promisedHere(complaint, p, calendars).stream())
            .toList();
  }
}
