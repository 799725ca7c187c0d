package recourse.followup.followups;

import org.jspecify.annotations.Nullable;

/**
 * What a customer says in a survey.
 *
 * @param solved whether the problem is solved
 * @param csat satisfaction, 1 to 5
 * @param nps likelihood to recommend, 0 to 10
 * @param ces ease, 1 to 7 with 7 as easy
 * @param comment in their own words; never leaves this service
 * @param helpWanted whether they want to be contacted once more
 */
public record SurveyReply(
    boolean solved,
    @Nullable Integer csat,
    @Nullable Integer nps,
    @Nullable Integer ces,
    @Nullable String comment,
    boolean helpWanted) {
  /** Whether any score was given. */
  boolean hasScores() {
    return csat != null || nps != null || ces != null;
  }

  @Override
  public String toString() {
    return "SurveyReply[...]";
  }
}
