package recourse.followup.surveying;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import recourse.followup.model.SurveyReply;

/**
 * What a customer sends, from the page or as JSON.
 *
 * @param solved whether the problem is solved
 * @param csat satisfaction, 1 to 5
 * @param nps likelihood to recommend, 0 to 10; may be absent
 * @param ces ease, 1 to 7 with 7 as easy; may be absent
 * @param comment in their own words; may be absent
 */
public record SurveyRequest(
    @NotNull(message = "must be true or false") Boolean solved,
    @NotNull(message = "must be 1 to 5")
        @Min(value = 1, message = "must be 1 to 5")
        @Max(value = 5, message = "must be 1 to 5")
        Integer csat,
    @Min(value = 0, message = "must be 0 to 10") @Max(value = 10, message = "must be 0 to 10")
        Integer nps,
    @Min(value = 1, message = "must be 1 to 7") @Max(value = 7, message = "must be 1 to 7")
        Integer ces,
    @Size(max = 8000, message = "must be at most 8,000 characters") String comment) {

  /** The request a form stands for; what is not a number becomes one that is out of range. */
  static SurveyRequest fromForm(
      String solved, String csat, String nps, String ces, String comment) {
    Boolean yes = "yes".equals(solved) ? Boolean.TRUE : "no".equals(solved) ? Boolean.FALSE : null;
    return new SurveyRequest(yes, number(csat), number(nps), number(ces), comment);
  }

  SurveyReply reply() {
    boolean silent = comment == null || comment.isBlank();
    return new SurveyReply(solved, csat, nps, ces, silent ? null : comment.strip());
  }

  private static Integer number(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return text.matches("\\d{1,2}") ? Integer.valueOf(text) : Integer.valueOf(-1);
  }
}
