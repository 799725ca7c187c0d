package recourse.acceptance.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The figures of a report as lines of text, so that two reports can be compared to the unit. */
public final class Figures {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private Figures() {}

  /** The lines of a report: each figure whole, what it excludes, and each of its parts. */
  public static List<String> lines(String report) {
    try {
      return lines(JSON.readTree(report));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(report, e);
    }
  }

  /** The lines of a report. */
  public static List<String> lines(JsonNode report) {
    List<String> lines = new ArrayList<>();
    for (JsonNode kpi : report.get("kpis")) {
      String name = kpi.get("name").asText();
      lines.add(line(name, kpi) + " " + kpi.get("unit").asText());
      kpi.get("excluded")
          .fields()
          .forEachRemaining(
              left -> {
                if (left.getValue().asLong() > 0) {
                  lines.add(name + " without " + left.getKey() + " " + left.getValue());
                }
              });
      kpi.get("breakdown").forEach(part -> lines.add(line(name + "/" + text(part, "key"), part)));
      lines.addAll(beside(name, "spread", kpi));
      lines.addAll(beside(name, "interval", kpi));
      lines.addAll(beside(name, "details", kpi));
    }
    return lines;
  }

  /** What is told beside a figure; a count of nobody is told by leaving it out. */
  private static List<String> beside(String name, String what, JsonNode kpi) {
    List<String> lines = new ArrayList<>();
    kpi.path(what)
        .fieldNames()
        .forEachRemaining(
            field -> {
              String number = number(kpi.get(what), field);
              if (!what.equals("details") || !number.equals("0")) {
                lines.add("%s %s %s %s".formatted(name, what, field, number));
              }
            });
    return lines;
  }

  /** The names of a report's figures. */
  public static List<String> names(JsonNode report) {
    return StreamSupport.stream(report.get("kpis").spliterator(), false)
        .map(kpi -> kpi.get("name").asText())
        .toList();
  }

  private static String line(String name, JsonNode figure) {
    return "%s = %s (%s of %s)"
        .formatted(
            name,
            number(figure, "value"),
            number(figure, "numerator"),
            number(figure, "denominator"));
  }

  private static String number(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : "none";
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asText();
  }
}
