package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import recourse.spine.policy.Dated;

/** Takes what customers answer. */
@ApplicationScoped
public class AnswerSurveyHandler {
  private final SqlFollowUps followUps;
  private final FollowUpPlanning planning;
  private final Dated<SatisfactionPolicy> satisfaction;
  private final Clock clock;

  AnswerSurveyHandler(
      SqlFollowUps followUps,
      FollowUpPlanning planning,
      Dated<SatisfactionPolicy> satisfaction,
      Clock clock) {
    this.followUps = followUps;
    this.planning = planning;
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
    FollowUp followUp = followUps.invitedWith(command.token());
    FollowUpPolicy policy = planning.policyOf(followUp);
    followUp.expectOpenFor(command.token(), now, policy);
    int version = followUp.answer(command.reply(), now, policy, satisfaction.at(now));
    followUps.save(followUp);
    return version;
  }
}
