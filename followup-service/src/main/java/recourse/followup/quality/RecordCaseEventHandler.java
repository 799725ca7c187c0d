package recourse.followup.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.KnownComplaints;

/**
 * The desk where cases are drawn for review. Imported histories are not: nobody lived them here.
 */
@ApplicationScoped
public class RecordCaseEventHandler {
  private final KnownComplaints complaints;
  private final ReviewCases cases;
  private final ReviewPolicy policy;

  RecordCaseEventHandler(KnownComplaints complaints, ReviewCases cases, ReviewPolicy policy) {
    this.complaints = complaints;
    this.cases = cases;
    this.policy = policy;
  }

  /** Notes what happened. */
  @Transactional
  public void handle(RecordCaseEvent command) {
    if (complaints.find(command.complaintId()).filter(KnownComplaint::isImported).isEmpty()) {
      ReviewCase reviewCase = cases.of(command.complaintId());
      command.tellTo(reviewCase, policy);
      cases.save(reviewCase);
    }
  }
}
