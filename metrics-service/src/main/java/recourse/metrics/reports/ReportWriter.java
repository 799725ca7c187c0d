package recourse.metrics.reports;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** The formats a report can be had in. */
enum ReportWriter {
  JSON("application/json", JsonDocument::new),
  CSV("text/csv", CsvDocument::new),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxDocument::new),
  PDF("application/pdf", PdfDocument::new);

  private final String mediaType;
  private final Function<OutputStream, ReportTables> opening;

  ReportWriter(String mediaType, Function<OutputStream, ReportTables> opening) {
    this.mediaType = mediaType;
    this.opening = opening;
  }

  /**
   * The format somebody asked for: by name, else by what they accept; JSON when they do not mind.
   */
  static ReportWriter of(String name, String accepted) {
    if (name != null) {
      return Arrays.stream(values())
          .filter(format -> format.extension().equals(name))
          .findFirst()
          .orElseThrow(() -> unknown("format", "format must be one of " + names() + "."));
    }
    String wanted = accepted == null ? "" : accepted;
    return Arrays.stream(values())
        .filter(format -> wanted.contains(format.mediaType))
        .findFirst()
        .orElse(JSON);
  }

  String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  String mediaType() {
    return mediaType;
  }

  ReportTables on(OutputStream out) {
    return opening.apply(out);
  }

  private static String names() {
    return Arrays.stream(values()).map(ReportWriter::extension).collect(Collectors.joining(", "));
  }

  private static Refusal unknown(String field, String expected) {
    return new Refusal(CommonReason.REQUEST_INVALID, field, expected);
  }
}
