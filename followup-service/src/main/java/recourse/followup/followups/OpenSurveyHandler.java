package recourse.followup.followups;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Opens surveys for those who hold a link. */
@ApplicationScoped
public class OpenSurveyHandler {
  private final SqlFollowUps followUps;
  private final FollowUpPlanning planning;
  private final Clock clock;

  OpenSurveyHandler(SqlFollowUps followUps, FollowUpPlanning planning, Clock clock) {
    this.followUps = followUps;
    this.planning = planning;
    this.clock = clock;
  }

  /** What is behind the link; refused where it leads nowhere, or not any more. */
  public OpenSurvey.Questions handle(OpenSurvey command) {
    Instant now = clock.instant();
    FollowUp followUp = followUps.invitedWith(command.token());
    FollowUpPolicy policy = planning.policyOf(followUp);
    followUp.expectOpenFor(command.token(), now, policy);
    return new OpenSurvey.Questions(followUp.asksForScores(), followUp.mayAnswer(now, policy));
  }
}
