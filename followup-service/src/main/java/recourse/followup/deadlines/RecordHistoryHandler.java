package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.KnownComplaints;
import recourse.followup.sla.SlaRegisters;

/** The desk where the clocks of a complaint are set by what happens to it. */
@ApplicationScoped
public class RecordHistoryHandler {
  private final KnownComplaints complaints;
  private final SlaRegisters books;
  private final DeadlineRecalculation clocks;

  RecordHistoryHandler(KnownComplaints complaints, SlaRegisters books, DeadlineRecalculation clocks) {
    this.complaints = complaints;
    this.books = books;
    this.clocks = clocks;
  }

  /** Remembers what was told and lets every clock show what it amounts to. */
  @Transactional
  public void handle(RecordHistory command) {
    KnownComplaint complaint =
        complaints
            .find(command.complaintId())
            .orElseGet(() -> KnownComplaint.unheardOf(command.complaintId()));
    command.tellTo(complaint);
    complaints.save(complaint);
    clocks.draw(complaint, books.current(), command.at());
  }
}
