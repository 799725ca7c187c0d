package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import recourse.followup.complaints.SqlKnownComplaints;
import recourse.followup.sla.SqlSlaRegister;
import recourse.spine.policy.Dated;
import recourse.spine.time.BusinessCalendar;

/** By which policy, and on whose hours, a follow-up is asked. */
@ApplicationScoped
public class FollowUpPlanning {
  private final SqlKnownComplaints complaints;
  private final SqlSlaRegister register;
  private final Dated<FollowUpPolicy> policies;

  FollowUpPlanning(
      SqlKnownComplaints complaints, SqlSlaRegister register, Dated<FollowUpPolicy> policies) {
    this.complaints = complaints;
    this.register = register;
    this.policies = policies;
  }

  /** The policy in force when the resolution was given that it asks about. */
  FollowUpPolicy policyOf(FollowUp followUp) {
    return policies.at(followUp.scheduledAt());
  }

  /** The hours of whoever has the complaint at an instant. */
  BusinessCalendar hoursOf(FollowUp followUp, Instant at) {
    return complaints.get(followUp.complaintId()).hoursAt(at, register.current());
  }
}
