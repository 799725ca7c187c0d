package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.followup.model.Deadlines;
import recourse.followup.model.KnownComplaint;
import recourse.followup.model.KnownComplaints;
import recourse.followup.policy.BusinessCalendars;

/** The desk where a clock runs on. */
@ApplicationScoped
public class ResumeClockHandler {
  @Inject KnownComplaints complaints;
  @Inject Deadlines deadlines;
  @Inject BusinessCalendars calendars;

  /** Resumes the clock on the answer that is owed now, if there is one. */
  @Transactional
  public void handle(ResumeClock command) {
    complaints
        .find(command.complaintId())
        .map(KnownComplaint::resolveClock)
        .flatMap(deadlines::find)
        .ifPresent(
            clock -> {
              clock.resume(command.number(), command.at(), calendars);
              deadlines.save(clock);
            });
  }
}
