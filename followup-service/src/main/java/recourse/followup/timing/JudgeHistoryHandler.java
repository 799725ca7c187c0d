package recourse.followup.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import recourse.contract.HistoryImported;
import recourse.followup.model.DeadlineClock;
import recourse.followup.model.Deadlines;
import recourse.followup.model.KnownComplaint;
import recourse.followup.model.KnownComplaints;

/** The desk where an imported history is judged, once all of it was told. */
@ApplicationScoped
public class JudgeHistoryHandler {
  @Inject KnownComplaints complaints;
  @Inject Deadlines deadlines;
  @Inject Clock clock;

  /** Releases the clock the source promised, or takes over the source's own verdict. */
  @Transactional
  public void handle(JudgeHistory command) {
    complaints
        .find(command.fact().complaintId())
        .ifPresent(complaint -> judge(complaint, command.fact()));
  }

  private void judge(KnownComplaint complaint, HistoryImported fact) {
    Optional<DeadlineClock> promised =
        deadlines.find(DeadlineClock.idOfFirstAnswer(complaint.id()));
    promised.ifPresent(deadline -> deadline.release(clock.instant()));
    promised.or(() -> DeadlineClock.verdictOfSource(complaint, fact)).ifPresent(deadlines::save);
  }
}
