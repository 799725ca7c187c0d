package recourse.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The life of the README's kettle in twelve requests, by one caller who waits for each answer: from
 * the receipt over clarification, proposal and acceptance to the resolution. A step that other
 * services have not made possible yet is tried again.
 */
public final class ComplaintLife {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String NO_BODY = "{}";

  private final Callers callers;
  private final HttpConnection intake;
  private final HttpConnection resolution;

  /**
   * Tokens of those who act in it.
   *
   * @param agent who hears the customer
   * @param handler who works the case
   * @param supervisor who assigns it
   */
  public record Callers(String agent, String handler, String supervisor) {}

  /** Over these connections, which no other caller uses. */
  public ComplaintLife(Callers callers, HttpConnection intake, HttpConnection resolution) {
    this.callers = callers;
    this.intake = intake;
    this.resolution = resolution;
  }

  /** A receipt as a contact centre sends it. */
  public static Request receipt(String token, String customer) {
    return new Request(
        "POST",
        "/complaints",
        token,
        """
        {"channel": "PHONE", "customer": {"ref": "%s", "name": "Mrs Okoro",
         "phone": "+44 20 7946 0000"}, "product": "Kettle", "issue": "Leaks",
         "narrative": "%s", "desiredOutcome": "A kettle that keeps its water"}"""
            .formatted(customer, "The kitchen floor is wet every morning. ".repeat(20).trim()));
  }

  /** Lives it once; answers the complaint's id. */
  public String live(String customer) throws IOException {
    String id = intake.send(receipt(callers.agent(), customer)).text("id");
    String complaint = "/complaints/" + id;
    String file = "/cases/" + id;
    atIntake("PUT", complaint + "/acknowledgement", "{\"channel\": \"PHONE\"}");
    atIntake(
        "PUT", complaint + "/summary", "{\"summary\": \"The kettle leaks and wets the floor.\"}");
    atIntake("PUT", complaint + "/summary/confirmation", "{\"channel\": \"PHONE\"}");
    atIntake(
        "PUT", complaint + "/triage", "{\"severity\": \"MEDIUM\", \"complexity\": \"ROUTINE\"}");
    until(
        callers.supervisor(),
        "PUT",
        file + "/assignment",
        "{\"handler\": \"handler\", \"team\": \"kitchen\"}");
    until(callers.handler(), "PUT", file + "/ownership", NO_BODY);
    until(callers.handler(), "POST", file + "/clarifications", "{\"question\": \"Which model?\"}");
    until(
        callers.agent(),
        "PUT",
        file + "/clarifications/1/answer",
        "{\"answer\": \"The red one, K-200\"}");
    until(
        callers.handler(),
        "POST",
        file + "/proposals",
        "{\"solution\": \"A new kettle by Friday, and an apology\"}");
    until(callers.agent(), "PUT", file + "/proposals/1/answer", "{\"answer\": \"ACCEPTED\"}");
    until(
        callers.handler(),
        "PUT",
        file + "/resolution",
        """
        {"outcome": "UPHELD", "reasons": "The seam was faulty from the start",
         "policies": [{"policy": "complaints-procedure", "version": "1"}],
         "star": {"situation": "A K-200 bought in May leaks", "task": "A kettle that keeps water",
          "actions": [{"action": "Sent a new K-250", "result": "It arrived and is dry"}],
          "result": "Mrs Okoro has a dry floor"}}""");
    return id;
  }

  private void atIntake(String method, String path, String json) throws IOException {
    HttpConnection.Answer answer = intake.send(new Request(method, path, callers.agent(), json));
    if (!answer.isOk()) {
      throw new IllegalStateException(path + ": " + answer);
    }
  }

  /** Sends a step until what it needs has arrived from another service. */
  private void until(String token, String method, String path, String json) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    HttpConnection.Answer answer = resolution.send(new Request(method, path, token, json));
    while (!answer.isOk() && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
      answer = resolution.send(new Request(method, path, token, json));
    }
    if (!answer.isOk()) {
      throw new IllegalStateException(path + ": " + answer);
    }
  }
}
