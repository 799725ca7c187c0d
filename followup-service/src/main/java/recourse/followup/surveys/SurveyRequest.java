package recourse.followup.surveys;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import recourse.followup.followups.SurveyReply;

/**
 * What a customer sends, from the page or as JSON.
 *
 * @param solved whether the problem is solved
 * @param csat satisfaction, 1 to 5; needed where scores are asked for, else absent
 * @param nps likelihood to recommend, 0 to 10; may be absent
 * @param ces ease, 1 to 7 with 7 as easy; may be absent
 * @param comment in their own words; may be absent
 * @param helpWanted whether they want to be contacted once more; absent means no
 */
public record SurveyRequest(
    @NotNull(message = "must be true or false") Boolean solved,
    @Min(value = 1, message = "must be 1 to 5") @Max(value = 5, message = "must be 1 to 5")
        Integer csat,
    @Min(value = 0, message = "must be 0 to 10") @Max(value = 10, message = "must be 0 to 10")
        Integer nps,
    @Min(value = 1, message = "must be 1 to 7") @Max(value = 7, message = "must be 1 to 7")
        Integer ces,
    @Size(max = 8000, message = "must be at most 8,000 characters") String comment,
    Boolean helpWanted) {

  SurveyReply reply() {
    boolean silent = comment == null || comment.isBlank();
    return new SurveyReply(
        solved, csat, nps, ces, silent ? null : comment.strip(), Boolean.TRUE.equals(helpWanted));
  }
}
