package recourse.followup.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.KnownComplaints;
import recourse.followup.sla.TimeBooks;

/** The desk where the clocks of a complaint are set by what happens to it. */
@ApplicationScoped
public class KeepTimeHandler {
  @Inject KnownComplaints complaints;
  @Inject TimeBooks books;
  @Inject Timekeeper clocks;

  /** Remembers what was told and lets every clock show what it amounts to. */
  @Transactional
  public void handle(KeepTime command) {
    KnownComplaint complaint =
        complaints
            .find(command.complaintId())
            .orElseGet(() -> KnownComplaint.unheardOf(command.complaintId()));
    command.tellTo(complaint);
    complaints.save(complaint);
    clocks.draw(complaint, books.current(), command.at());
  }
}
