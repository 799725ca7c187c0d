package recourse.acceptance.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import recourse.acceptance.house.Doors;
import recourse.acceptance.house.OpenHouse;
import recourse.local.Service;

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

  /** What the customer says at the front door. */
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
    Doors.stranger(Service.FOLLOWUP)
        .get("/surveys/{token}", token)
        .then()
        .statusCode(200)
        .contentType("text/html")
        .body(containsString("<form"));
    Doors.stranger(Service.FOLLOWUP)
        .contentType("application/json")
        .body(Map.of("solved", solved, "csat", csat, "comment", comment))
        .post("/surveys/{token}", token)
        .then()
        .statusCode(200)
        .body("version", equalTo(1));
  }

  /** The latest message that waits in the spool for this customer. */
  public String latestMessage() {
    Path spool = OpenHouse.house().plan().home().folder().resolve("spool/followup");
    try (Stream<Path> files = Files.list(spool)) {
      List<String> mine =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .sorted(Comparator.comparing(Customer::age))
              .map(Customer::read)
              .filter(message -> ref.equals(JsonPath.from(message).getString("to")))
              .toList();
      assertThat(mine).isNotEmpty();
      return mine.get(mine.size() - 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String token(String message) {
    Matcher link = LINK.matcher(JsonPath.from(message).getString("text"));
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private static long age(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
