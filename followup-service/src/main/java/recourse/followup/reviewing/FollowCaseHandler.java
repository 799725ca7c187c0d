package recourse.followup.reviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.followup.model.KnownComplaint;
import recourse.followup.model.KnownComplaints;
import recourse.followup.model.ReviewCase;
import recourse.followup.model.ReviewCases;
import recourse.followup.policy.ReviewPolicy;

/**
 * The desk where cases are drawn for review. Imported histories are not: nobody lived them here.
 */
@ApplicationScoped
public class FollowCaseHandler {
  @Inject KnownComplaints complaints;
  @Inject ReviewCases cases;
  @Inject ReviewPolicy policy;

  /** Notes what happened. */
  @Transactional
  public void handle(FollowCase command) {
    if (complaints.find(command.complaintId()).filter(KnownComplaint::isImported).isEmpty()) {
      ReviewCase reviewCase = cases.of(command.complaintId());
      command.tellTo(reviewCase, policy);
      cases.save(reviewCase);
    }
  }
}
