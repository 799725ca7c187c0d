package recourse.followup.surveys;

import recourse.followup.followups.SurveyReply;
import recourse.followup.followups.SurveyToken;

/**
 * A customer answers.
 *
 * @param token the secret of their link
 * @param reply what they say
 */
public record AnswerSurvey(SurveyToken token, SurveyReply reply) {}
