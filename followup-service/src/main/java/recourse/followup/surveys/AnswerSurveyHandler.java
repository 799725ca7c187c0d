package recourse.followup.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import recourse.followup.followups.FollowUp;
import recourse.followup.followups.FollowUpPolicy;
import recourse.followup.followups.FollowUps;
import recourse.followup.followups.SatisfactionPolicy;

/** The desk where the customer has the word. */
@ApplicationScoped
public class AnswerSurveyHandler {
  private final FollowUps followUps;
  private final FollowUpPolicy policy;
  private final SatisfactionPolicy satisfaction;
  private final Clock clock;

  AnswerSurveyHandler(FollowUps followUps, FollowUpPolicy policy, SatisfactionPolicy satisfaction, Clock clock) {
    this.followUps = followUps;
    this.policy = policy;
    this.satisfaction = satisfaction;
    this.clock = clock;
  }

  /**
   * Takes the answer, or the amendment of it.
   *
   * @return the version of the answer that now stands
   */
  @Transactional
  public int handle(AnswerSurvey command) {
    Instant now = clock.instant();
    FollowUp followUp = followUps.invitedWith(command.token()).orElseThrow(FollowUp::unknownSurvey);
    followUp.expectOpenFor(command.token(), now, policy);
    followUp.answer(command.reply(), now, policy, satisfaction);
    followUps.save(followUp);
    return followUp.answers().size();
  }
}
