package recourse.followup.surveys;

import jakarta.ws.rs.FormParam;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of the page as a browser sends them: all text, any of them missing. */
public record SurveyFormPage(
    @FormParam("solved") @Nullable String solved,
    @FormParam("csat") @Nullable String csat,
    @FormParam("nps") @Nullable String nps,
    @FormParam("ces") @Nullable String ces,
    @FormParam("comment") @Nullable String comment,
    @FormParam("help") @Nullable String help) {

  /** The request it stands for; what is not a number becomes one that is out of range. */
  SurveyRequest request() {
    Boolean yes = "yes".equals(solved) ? Boolean.TRUE : "no".equals(solved) ? Boolean.FALSE : null;
    return new SurveyRequest(
        yes, number(csat), number(nps), number(ces), comment, "yes".equals(help));
  }

  /** What was answered, by field, to be shown again. */
  Map<String, String> was() {
    Map<String, String> was = new HashMap<>();
    put(was, "solved", solved);
    put(was, "csat", csat);
    put(was, "nps", nps);
    put(was, "ces", ces);
    put(was, "comment", comment);
    put(was, "help", help);
    return was;
  }

  private static void put(Map<String, String> was, String field, @Nullable String value) {
    if (value != null) {
      was.put(field, value);
    }
  }

  private static @Nullable Integer number(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return text.matches("\\d{1,2}") ? Integer.valueOf(text) : Integer.valueOf(-1);
  }
}
