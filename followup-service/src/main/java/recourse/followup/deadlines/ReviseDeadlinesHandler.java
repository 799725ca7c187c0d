package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.SqlKnownComplaints;
import recourse.followup.sla.SqlSlaRegister;

/** Sets the deadlines of a complaint by what happens to it. */
@ApplicationScoped
public class ReviseDeadlinesHandler {
  private final SqlKnownComplaints complaints;
  private final SqlSlaRegister register;
  private final DeadlineRecalculation deadlines;

  ReviseDeadlinesHandler(
      SqlKnownComplaints complaints, SqlSlaRegister register, DeadlineRecalculation deadlines) {
    this.complaints = complaints;
    this.register = register;
    this.deadlines = deadlines;
  }

  /** Learns of it and computes every deadline from all that is known. */
  @Transactional
  public void handle(ReviseDeadlines command) {
    KnownComplaint complaint = complaints.learn(command.event());
    deadlines.compute(complaint, register.current(), command.event().occurredAt());
  }
}
