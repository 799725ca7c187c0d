package recourse.followup.surveys;

import jakarta.ws.rs.FormParam;
import java.util.HashMap;
import java.util.Map;

/** The fields of the page as a browser sends them: all text, any of them missing. */
public class SurveyFormPage {
  @FormParam("solved")
  String solved;

  @FormParam("csat")
  String csat;

  @FormParam("nps")
  String nps;

  @FormParam("ces")
  String ces;

  @FormParam("comment")
  String comment;

  @FormParam("help")
  String help;

  /** The request it stands for; what is not a number becomes one that is out of range. */
  SurveyRequest request() {
    Boolean yes = "yes".equals(solved) ? Boolean.TRUE : "no".equals(solved) ? Boolean.FALSE : null;
    return new SurveyRequest(
        yes, number(csat), number(nps), number(ces), comment, "yes".equals(help));
  }

  /** What was answered, by field, to be shown again. */
  Map<String, String> was() {
    Map<String, String> was = new HashMap<>();
    was.put("solved", solved);
    was.put("csat", csat);
    was.put("nps", nps);
    was.put("ces", ces);
    was.put("comment", comment);
    was.put("help", help);
    was.values().removeIf(value -> value == null);
    return was;
  }

  private static Integer number(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return text.matches("\\d{1,2}") ? Integer.valueOf(text) : Integer.valueOf(-1);
  }
}
