package recourse.acceptance.figures;

import java.util.List;
import recourse.acceptance.stack.Requests;
import recourse.importers.Mapping;
import recourse.local.Service;

/**
 * One question about imported complaints.
 *
 * @param mapping whose they are
 * @param days of which days
 * @param by how the answer is broken down
 */
public record Question(Mapping mapping, Days days, String by) {
  /** Whole days of a time zone, both ends included. */
  public record Days(String from, String to, String zone) {}

  /** The same question to {@code figures.py}. */
  List<String> arguments() {
    return List.of(
        "--mapping", mapping.toString(),
        "--from", days.from(),
        "--to", days.to(),
        "--zone", days.zone(),
        "--by", by);
  }

  /** What metrics answers. */
  public String askedOfTheHouse() {
    return Requests.as("auditor", Service.METRICS)
        .queryParam("source", mapping.toString())
        .queryParam("from", days.from())
        .queryParam("to", days.to())
        .queryParam("timeZone", days.zone())
        .queryParam("by", by)
        .get("/kpis")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  /** How many of them metrics says were open at the end of a local day. */
  long openAtTheEndOf(String day) {
    return Requests.as("auditor", Service.METRICS)
        .queryParam("source", mapping.toString())
        .queryParam("from", day)
        .queryParam("to", day)
        .queryParam("timeZone", days.zone())
        .queryParam("names", "open_backlog")
        .get("/kpis")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getLong("kpis[0].value");
  }
}
