package recourse.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import recourse.local.Folders;
import recourse.local.Ports;
import recourse.local.kafka.Kafka;
import recourse.local.postgres.Postgres;

/**
 * How long each list and search of intake takes over HTTP among a million complaints. Arguments:
 * the checkout, complaints, requests of each kind. Ends with an error if the 95th percentile of any
 * kind is above 100 ms.
 */
public final class SearchAmongAMillion {
  private static final double PROMISE_MS = 100;
  private static final int WARM_UP = 30;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Random random = new Random(42);
  private final BenchedService intake;
  private final String token;

  private SearchAmongAMillion(BenchedService intake) {
    this.intake = intake;
    this.token = intake.token("agent");
  }

  /** Runs it and prints a line for each kind of list. */
  public static void main(String[] arguments) throws Exception {
    Path checkout = Path.of(arguments.length > 0 ? arguments[0] : ".").toAbsolutePath();
    int complaints = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
    int requests = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 300;
    Path home = Folders.temporary("bench");
    try (Postgres postgres = Postgres.kept(home, Ports.free());
        Kafka kafka = Kafka.temporary()) {
      kafka.createTopics();
      try (BenchedService process = BenchedService.intake(checkout, home, postgres, kafka);
          Connection database = postgres.connectAsSuperuser("intake")) {
        SearchAmongAMillion bench = new SearchAmongAMillion(process);
        process.awaitReady(bench.client);
        new MillionComplaints(database).keep(bench.vocabularyKept(), complaints);
        bench.run(requests);
      }
    } finally {
      Folders.delete(home);
    }
  }

  /** Lets intake keep every word once, so that its tokens can be read from the index. */
  private String vocabularyKept() throws IOException, InterruptedException {
    String body =
        """
        {"channel":"WEB","customer":{"ref":"vocabulary"},"product":"P","issue":"I","narrative":"%s"}
        """
            .formatted(String.join(" ", MillionComplaints.VOCABULARY));
    HttpRequest request =
        HttpRequest.newBuilder(intake.url("/complaints"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return answer.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
  }

  private void run(int requests) throws IOException, InterruptedException {
    System.out.printf("%-44s %8s %8s %8s%n", "list or search (ms)", "p50", "p95", "max");
    double worst = 0;
    for (Map.Entry<String, Function<Random, String>> kind : kinds().entrySet()) {
      double[] took = new double[requests];
      for (int i = -WARM_UP; i < requests; i++) {
        double millis = get(kind.getValue().apply(random));
        if (i >= 0) {
          took[i] = millis;
        }
      }
      Arrays.sort(took);
      double p95 = took[(int) Math.ceil(requests * 0.95) - 1];
      worst = Math.max(worst, p95);
      System.out.printf(
          Locale.ROOT,
          "%-44s %8.1f %8.1f %8.1f%n",
          kind.getKey(),
          took[requests / 2],
          p95,
          took[requests - 1]);
    }
    if (worst > PROMISE_MS) {
      throw new IllegalStateException("p95 of %.1f ms breaks the promise".formatted(worst));
    }
  }

  private static Map<String, Function<Random, String>> kinds() {
    Map<String, Function<Random, String>> kinds = new LinkedHashMap<>();
    kinds.put("latest", r -> "/complaints");
    kinds.put("status", r -> "/complaints?status=TRIAGED");
    kinds.put("rare status", r -> "/complaints?status=REOPENED");
    kinds.put("channel", r -> "/complaints?channel=LETTER");
    kinds.put("product", r -> "/complaints?product=Product-" + r.nextInt(40));
    kinds.put(
        "product and issue",
        r -> "/complaints?product=Product-" + r.nextInt(40) + "&issue=Issue-" + r.nextInt(25));
    kinds.put(
        "product, issue, status and channel",
        r ->
            "/complaints?status=TRIAGED&channel=LETTER&product=Product-"
                + r.nextInt(40)
                + "&issue=Issue-"
                + r.nextInt(25));
    kinds.put("customer", r -> "/complaints?customer=cust-" + r.nextInt(200_000));
    kinds.put(
        "history of a customer", r -> "/customers/cust-" + r.nextInt(200_000) + "/complaints");
    kinds.put("external reference", r -> "/complaints?externalRef=crm-" + r.nextInt(1_000_000));
    kinds.put(
        "a month, 200 a page",
        r -> "/complaints?limit=200&from=2024-0%d-01T00:00:00Z".formatted(1 + r.nextInt(9)));
    kinds.put("sorted by due time", r -> "/complaints?sort=DUE");
    kinds.put("status, sorted by due time", r -> "/complaints?sort=DUE&status=TRIAGED");
    kinds.put(
        "product and issue, sorted by due time",
        r ->
            "/complaints?sort=DUE&product=Product-"
                + r.nextInt(40)
                + "&issue=Issue-"
                + r.nextInt(25));
    kinds.put("a common word", r -> "/complaints?q=" + MillionComplaints.word(r.nextInt(10)));
    kinds.put("a usual word", r -> "/complaints?q=" + MillionComplaints.word(50 + r.nextInt(500)));
    kinds.put(
        "a rare word", r -> "/complaints?q=" + MillionComplaints.word(2_000 + r.nextInt(900)));
    kinds.put(
        "a usual word, sorted by due time",
        r -> "/complaints?sort=DUE&q=" + MillionComplaints.word(50 + r.nextInt(500)));
    kinds.put(
        "a rare word, sorted by due time",
        r -> "/complaints?sort=DUE&q=" + MillionComplaints.word(2_000 + r.nextInt(900)));
    kinds.put(
        "a word and a product",
        r ->
            "/complaints?product=Product-"
                + r.nextInt(40)
                + "&q="
                + MillionComplaints.word(r.nextInt(1_000)));
    kinds.put(
        "two words",
        r ->
            "/complaints?q="
                + MillionComplaints.word(r.nextInt(300))
                + "%20"
                + MillionComplaints.word(300 + r.nextInt(2_000)));
    kinds.put(
        "two words and a status",
        r ->
            "/complaints?status=TRIAGED&q="
                + MillionComplaints.word(r.nextInt(100))
                + "%20"
                + MillionComplaints.word(r.nextInt(1_000)));
    return kinds;
  }

  private double get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(intake.url(path)).header("Authorization", "Bearer " + token).build();
    long begun = System.nanoTime();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    double millis = (System.nanoTime() - begun) / 1e6;
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return millis;
  }
}
