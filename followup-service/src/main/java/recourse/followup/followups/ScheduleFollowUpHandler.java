package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import recourse.contract.CustomerKind;
import recourse.contract.SurveySampling;
import recourse.followup.complaints.HandlingHours;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.KnownComplaints;
import recourse.followup.delivery.Addressees;
import recourse.followup.followups.SurveyPolicy.Resolution;

/**
 * The desk where asking back is planned, and policy decides who is asked for scores. Nobody is
 * asked about an imported history.
 */
@ApplicationScoped
public class ScheduleFollowUpHandler {
  private final KnownComplaints complaints;
  private final FollowUps followUps;
  private final Addressees addressees;
  private final FollowUpPolicy policy;
  private final SurveyPolicy surveys;
  private final HandlingHours hours;

  ScheduleFollowUpHandler(KnownComplaints complaints, FollowUps followUps, Addressees addressees, FollowUpPolicy policy, SurveyPolicy surveys, HandlingHours hours) {
    this.complaints = complaints;
    this.followUps = followUps;
    this.addressees = addressees;
    this.policy = policy;
    this.surveys = surveys;
    this.hours = hours;
  }

  /** Schedules the follow-up of the round, once. */
  @Transactional
  public void handle(ScheduleFollowUp command) {
    complaints
        .find(command.complaintId())
        .filter(complaint -> complaint.isRegistered() && !complaint.isImported())
        .filter(
            complaint -> followUps.find(FollowUp.idOf(complaint.id(), command.round())).isEmpty())
        .ifPresent(complaint -> followUps.save(scheduled(command, complaint)));
  }

  private FollowUp scheduled(ScheduleFollowUp command, KnownComplaint complaint) {
    Instant at = command.resolvedAt();
    String customer = complaint.customerRef();
    CustomerKind kind = addressees.of(complaint.id()).customerKind();
    SurveySampling sampling =
        surveys.decide(
            new Resolution(complaint.id(), command.round(), at, customer, kind),
            followUps.invitedSince(customer, surveys.countsSince(at)));
    return FollowUp.schedule(
        complaint.id(),
        command.round(),
        at,
        policy,
        hours.of(complaint.id(), at),
        sampling,
        surveys.inForce(at).version());
  }
}
