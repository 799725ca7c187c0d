package recourse.importers;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The Consumer Complaint Database of the Consumer Financial Protection Bureau. It says how a
 * company answered but never when, so a complaint has no steps; the Bureau's verdict on timeliness
 * is kept.
 */
final class CfpbReader implements DataSetReader {

  private static final String KEY = "Complaint ID";
  private static final String RECEIVED = "Date received";
  private static final String PRODUCT = "Product";
  private static final String ISSUE = "Issue";
  private static final String NARRATIVE = "Consumer complaint narrative";
  private static final String CHANNEL = "Submitted via";
  private static final String SENT = "Date sent to company";
  private static final String RESPONSE = "Company response to consumer";
  private static final String TIMELY = "Timely response?";
  private static final int LONGEST_NARRATIVE = 32_000;

  static final List<String> COLUMNS =
      List.of(KEY, RECEIVED, PRODUCT, ISSUE, NARRATIVE, CHANNEL, SENT, RESPONSE, TIMELY);

  private static final Map<String, String> CHANNELS =
      Map.of(
          "Web", "WEB",
          "Phone", "PHONE",
          "Referral", "REFERRAL",
          "Web Referral", "REFERRAL",
          "Postal mail", "LETTER",
          "Fax", "FAX",
          "Email", "EMAIL");

  private static final String IN_PROGRESS = "In progress";
  private static final Set<String> RESPONSES =
      Set.of(
          "Closed",
          "Closed with explanation",
          "Closed with monetary relief",
          "Closed with non-monetary relief",
          "Closed with relief",
          "Closed without relief",
          "Untimely response");

  private final Consumer<ImportedLife> lives;
  private final Consumer<RowFinding> findings;
  private final CodeCells codes;
  private final RecentKeys keys = new RecentKeys();

  CfpbReader(Consumer<ImportedLife> lives, Consumer<RowFinding> findings) {
    this.lives = lives;
    this.findings = findings;
    this.codes = new CodeCells(findings);
  }

  @Override
  public void read(CsvRow row) throws DirtyRow {
    String key = row.key(KEY);
    keys.mustNotHave(key, KEY);
    Instant received = SourceTime.CFPB.of(row, RECEIVED);
    Instant sent = sent(row, received);
    keys.add(key);
    lives.accept(new ImportedLife(row.place(), complaint(row, key, received), life(row, sent)));
  }

  private ComplaintLine complaint(CsvRow row, String key, Instant received) {
    return new ComplaintLine(
        "cfpb-" + key,
        codes.channel(row, CHANNEL, CHANNELS),
        received,
        ComplaintLine.Customer.external("cfpb-" + key),
        codes.code(row, PRODUCT),
        codes.code(row, ISSUE),
        narrative(row),
        null,
        response(row));
  }

  private LifeLine life(CsvRow row, Instant sent) {
    return switch (row.cell(TIMELY)) {
      case "Yes" -> new LifeLine(null, sent, true, null, List.of());
      case "No" -> new LifeLine(null, sent, false, sent, List.of());
      default -> {
        findings.accept(row.mended(TIMELY, "unknown_verdict", "imported without a verdict"));
        yield new LifeLine(null, sent, null, null, List.of());
      }
    };
  }

  private Instant sent(CsvRow row, Instant received) throws DirtyRow {
    Instant sent = SourceTime.CFPB.orNull(row, SENT);
    if (sent == null) {
      return received;
    }
    if (sent.isBefore(received)) {
      findings.accept(
          row.mended(SENT, "sent_before_received", "taken as sent on the day it was received"));
      return received;
    }
    return sent;
  }

  private @Nullable String narrative(CsvRow row) {
    String narrative = row.cell(NARRATIVE);
    if (narrative.length() <= LONGEST_NARRATIVE) {
      return narrative.isEmpty() ? null : narrative;
    }
    findings.accept(
        row.mended(NARRATIVE, "narrative_too_long", "cut to " + LONGEST_NARRATIVE + " characters"));
    return narrative.substring(0, LONGEST_NARRATIVE);
  }

  private @Nullable String response(CsvRow row) {
    String response = row.cell(RESPONSE);
    if (response.isEmpty() || response.equals("N/A")) {
      findings.accept(row.mended(RESPONSE, "blank", "taken as not yet answered"));
      return null;
    }
    if (!response.equals(IN_PROGRESS) && !RESPONSES.contains(response)) {
      findings.accept(row.mended(RESPONSE, "unknown_response", "kept as stated, as an answer"));
    }
    return response.equals(IN_PROGRESS) ? null : response;
  }
}
