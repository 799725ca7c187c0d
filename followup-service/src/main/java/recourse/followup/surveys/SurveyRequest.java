package recourse.followup.surveys;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
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
    @NotNull(message = "must be true or false") @Nullable Boolean solved,
    @Min(value = 1, message = "must be 1 to 5") @Max(value = 5, message = "must be 1 to 5")
        @Nullable Integer csat,
    @Min(value = 0, message = "must be 0 to 10") @Max(value = 10, message = "must be 0 to 10")
        @Nullable Integer nps,
    @Min(value = 1, message = "must be 1 to 7") @Max(value = 7, message = "must be 1 to 7")
        @Nullable Integer ces,
    @Size(max = 8000, message = "must be at most 8,000 characters") @Nullable String comment,
    @Nullable Boolean helpWanted) {

  /** What the customer says; only asked of what was validated. */
  SurveyReply reply() {
    String said = comment == null || comment.isBlank() ? null : comment.strip();
    return new SurveyReply(
        Boolean.TRUE.equals(solved), csat, nps, ces, said, Boolean.TRUE.equals(helpWanted));
  }
}
