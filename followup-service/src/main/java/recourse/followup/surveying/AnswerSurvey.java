package recourse.followup.surveying;

import recourse.followup.model.SurveyReply;
import recourse.followup.model.SurveyToken;

/**
 * A customer answers.
 *
 * @param token the secret of their link
 * @param reply what they say
 */
public record AnswerSurvey(SurveyToken token, SurveyReply reply) {}
