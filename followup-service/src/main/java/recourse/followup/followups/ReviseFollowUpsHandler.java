package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import recourse.contract.NeedsTold;
import recourse.contract.SurveySampling;
import recourse.followup.complaints.HistoryEvent;
import recourse.followup.complaints.KnownComplaint;
import recourse.followup.complaints.SqlKnownComplaints;
import recourse.followup.sla.SqlSlaRegister;
import recourse.spine.policy.Dated;
import recourse.spine.time.BusinessCalendar;

/**
 * Plans what is asked about a complaint from all that is known of it: one follow-up for each answer
 * that stands, none for what did not hold or was taken back. Policy decides who is asked for
 * scores. Nobody is asked about an imported history.
 */
@ApplicationScoped
public class ReviseFollowUpsHandler {
  private final SqlKnownComplaints complaints;
  private final SqlFollowUps followUps;
  private final SqlSlaRegister register;
  private final Dated<FollowUpPolicy> policies;
  private final Dated<SurveyPolicy> surveys;
  private final ZoneId zone;

  ReviseFollowUpsHandler(
      SqlKnownComplaints complaints,
      SqlFollowUps followUps,
      SqlSlaRegister register,
      Dated<FollowUpPolicy> policies,
      Dated<SurveyPolicy> surveys,
      @ConfigProperty(name = "recourse.time-zone") ZoneId zone) {
    this.complaints = complaints;
    this.followUps = followUps;
    this.register = register;
    this.policies = policies;
    this.surveys = surveys;
    this.zone = zone;
  }

  /** Learns of it and revises every follow-up of the complaint. */
  @Transactional
  public void handle(ReviseFollowUps command) {
    KnownComplaint complaint = complaints.learn(command.event());
    if (!complaint.isRegistered() || complaint.isImported()) {
      return;
    }
    Set<Integer> asked = new HashSet<>();
    for (FollowUp followUp : followUps.of(complaint.id())) {
      asked.add(followUp.round());
      revise(followUp, complaint);
      if (command.event() instanceof NeedsTold) {
        followUp.planAnew();
      }
      followUps.save(followUp);
    }
    complaint.history().answers().stream()
        .filter(answer -> !asked.contains(answer.number()))
        .filter(answer -> complaint.history().isWorthAsking(answer.number()))
        .forEach(answer -> followUps.save(scheduled(complaint, answer)));
  }

  private void revise(FollowUp followUp, KnownComplaint complaint) {
    Instant resolvedAt = followUp.scheduledAt();
    followUp.revise(
        complaint.history().isWorthAsking(followUp.round()),
        policies.at(resolvedAt).firstDue(resolvedAt, hoursAt(resolvedAt, complaint)));
  }

  private FollowUp scheduled(KnownComplaint complaint, HistoryEvent answer) {
    Instant at = answer.at();
    SurveyPolicy survey = surveys.at(at);
    String customer = complaint.registration().customerRef();
    SurveySampling sampling =
        survey.decide(
            complaint.id(),
            answer.number(),
            complaint.registration(),
            followUps.invitedSince(customer, survey.countsSince(at, zone)));
    return FollowUp.schedule(
        complaint.id(),
        answer.number(),
        at,
        policies.at(at),
        hoursAt(at, complaint),
        sampling,
        survey.version());
  }

  private BusinessCalendar hoursAt(Instant at, KnownComplaint complaint) {
    return complaint.hoursAt(at, register.current());
  }
}
