package recourse.followup.contacting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import recourse.followup.model.FollowUp;
import recourse.followup.model.FollowUps;
import recourse.followup.model.KnownComplaints;
import recourse.followup.model.SurveyToken;
import recourse.followup.policy.FollowUpPolicy;

/**
 * The desk where the question goes out. The message is handed over before the commit: if the commit
 * fails, the next try hands over a new one under the same name.
 */
@ApplicationScoped
public class SendFollowUpHandler {
  private final SecureRandom random = new SecureRandom();

  @Inject FollowUps followUps;
  @Inject KnownComplaints complaints;
  @Inject CustomerMessages messages;
  @Inject FollowUpWording wording;
  @Inject FollowUpPolicy policy;
  @Inject Clock clock;

  /** Sends the question, unless another replica is at it. */
  @Transactional
  public void handle(SendFollowUp command) {
    followUps.claim(command.id()).ifPresent(this::send);
  }

  private void send(FollowUp followUp) {
    SurveyToken token = SurveyToken.fresh(random);
    followUp.send(token, clock.instant(), policy);
    followUps.save(followUp);
    messages.handOver(wording.of(followUp, complaints.get(followUp.complaintId()), token));
  }
}
