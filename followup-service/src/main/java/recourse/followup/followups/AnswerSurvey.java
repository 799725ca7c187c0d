package recourse.followup.followups;

/**
 * Take a customer's answer.
 *
 * @param token the secret of their link
 * @param reply what they say
 */
public record AnswerSurvey(SurveyToken token, SurveyReply reply) {}
