package recourse.followup.followups;

/**
 * Open the survey behind a link.
 *
 * @param token the secret of the link
 */
public record OpenSurvey(SurveyToken token) {
  /**
   * What is behind it.
   *
   * @param withScores whether this customer is asked for scores
   * @param open whether an answer, or an amendment of it, would be taken
   */
  public record Questions(boolean withScores, boolean open) {}
}
