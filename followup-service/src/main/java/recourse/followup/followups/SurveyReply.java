package recourse.followup.followups;

/**
 * What a customer says in a survey.
 *
 * @param solved whether the problem is solved
 * @param csat satisfaction, 1 to 5, or null
 * @param nps likelihood to recommend, 0 to 10, or null
 * @param ces ease, 1 to 7 with 7 as easy, or null
 * @param comment in their own words, or null; never leaves this room
 * @param helpWanted whether they want to be contacted once more
 */
public record SurveyReply(
    boolean solved, Integer csat, Integer nps, Integer ces, String comment, boolean helpWanted) {
  /** Whether any score was given. */
  boolean hasScores() {
    return csat != null || nps != null || ces != null;
  }

  @Override
  public String toString() {
    return "SurveyReply[...]";
  }
}
