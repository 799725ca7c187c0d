package recourse.acceptance.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recourse.acceptance.stack.Requests;
import recourse.acceptance.stack.RunningStack;
import recourse.local.Service;
import recourse.local.mailcatcher.CaughtMessage;

/** Complains, and says afterwards whether it worked. */
public final class Customer {
  private static final Pattern LINK = Pattern.compile("/surveys/([A-Za-z0-9_-]{43,})");

  private final String ref;
  private final Map<String, Object> details;

  private Customer(String ref, Map<String, Object> details) {
    this.ref = ref;
    this.details = Map.copyOf(details);
  }

  /** A customer with a reference only. */
  public static Customer known(String ref) {
    return new Customer(ref, Map.of("ref", ref));
  }

  /** A customer who has left a name and ways to be reached. */
  public static Customer named(String ref, String name, String email, String phone) {
    return new Customer(ref, Map.of("ref", ref, "name", name, "email", email, "phone", phone));
  }

  /** The opaque reference. */
  public String ref() {
    return ref;
  }

  /** What the customer says when complaining. */
  public Map<String, Object> complainsAbout(String product, String issue, String narrative) {
    Map<String, Object> words = new HashMap<>();
    words.put("channel", "PHONE");
    words.put("customer", details);
    words.put("product", product);
    words.put("issue", issue);
    words.put("narrative", narrative);
    return words;
  }

  /** Opens the link of the latest message and answers on the page behind it. */
  public void answersTheSurvey(boolean solved, int csat, String comment) {
    String token = token(latestMessage());
    Requests.stranger(Service.FOLLOWUP)
        .get("/surveys/{token}", token)
        .then()
        .statusCode(200)
        .contentType("text/html")
        .body(containsString("<form"));
    Requests.stranger(Service.FOLLOWUP)
        .contentType("application/json")
        .body(Map.of("solved", solved, "csat", csat, "comment", comment))
        .post("/surveys/{token}", token)
        .then()
        .statusCode(200)
        .body("version", equalTo(1));
  }

  /** The latest message that went out to this customer, as the mail catcher kept it. */
  public CaughtMessage latestMessage() {
    return messages().stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError("no message for " + ref));
  }

  /** Every message that went out to this customer, latest first. */
  public List<CaughtMessage> messages() {
    return RunningStack.stack().mailCatcher().messages().all().stream()
        .filter(message -> message.to().equals(ref) || message.to().startsWith(ref + "@"))
        .toList();
  }

  /** The path of the survey behind the link of the latest message, with its secret. */
  public String surveyPath() {
    return "/surveys/" + token(latestMessage());
  }

  private static String token(CaughtMessage message) {
    Matcher link = LINK.matcher(message.text());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }
}
