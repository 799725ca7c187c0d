package recourse.followup.contacting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import recourse.followup.model.FollowUp;
import recourse.followup.model.FollowUps;
import recourse.followup.model.KnownComplaints;
import recourse.followup.policy.FollowUpPolicy;

/** The desk where asking back is planned. Nobody is asked about an imported history. */
@ApplicationScoped
public class ScheduleFollowUpHandler {
  @Inject KnownComplaints complaints;
  @Inject FollowUps followUps;
  @Inject FollowUpPolicy policy;

  /** Schedules the follow-up of the round, once. */
  @Transactional
  public void handle(ScheduleFollowUp command) {
    complaints
        .find(command.complaintId())
        .filter(complaint -> complaint.isRegistered() && !complaint.isImported())
        .map(complaint -> FollowUp.idOf(complaint.id(), command.round()))
        .filter(id -> followUps.find(id).isEmpty())
        .ifPresent(id -> followUps.save(scheduled(command)));
  }

  private FollowUp scheduled(ScheduleFollowUp command) {
    return FollowUp.schedule(command.complaintId(), command.round(), command.resolvedAt(), policy);
  }
}
