package recourse.importers;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The City of Boston's 311 service requests, with the City's own target for each. */
final class BostonReader implements DataSetReader {

  private static final String KEY = "case_id";
  private static final String OPENED = "open_dt";
  private static final String TARGET = "target_dt";
  private static final String CLOSED = "closed_dt";
  private static final String STATE = "case_status";
  private static final String PRODUCT = "reason";
  private static final String ISSUE = "type";
  private static final String CHANNEL = "source";
  private static final String ADDRESS = "location_id";
  private static final int LONGEST_PROMISE_YEARS = 10;
  private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  static final List<String> COLUMNS =
      List.of(KEY, OPENED, TARGET, CLOSED, STATE, PRODUCT, ISSUE, CHANNEL, ADDRESS);

  private static final Map<String, String> CHANNELS =
      Map.of(
          "Constituent Call", "PHONE",
          "Employee Generated", "OTHER",
          "Self Service", "WEB",
          "Citizens Connect App", "WEB",
          "Maximo Integration", "API",
          "Twitter", "SOCIAL");

  private final Consumer<ImportedLife> lives;
  private final Consumer<RowFinding> findings;
  private final CodeCells codes;
  private final RecentKeys keys = new RecentKeys();

  BostonReader(Consumer<ImportedLife> lives, Consumer<RowFinding> findings) {
    this.lives = lives;
    this.findings = findings;
    this.codes = new CodeCells(findings);
  }

  @Override
  public void read(CsvRow row) throws DirtyRow {
    String key = row.key(KEY);
    keys.mustNotHave(key, KEY);
    Instant opened = SourceTime.BOSTON.of(row, OPENED);
    Instant closed =
        new ClosingDate(STATE, CLOSED, Set.of("Open"), SourceTime.BOSTON).of(row, opened);
    keys.add(key);
    lives.accept(
        ImportedLife.request(
            row.place(), complaint(row, key, opened), closed, closed == null ? opened : closed));
  }

  private ComplaintLine complaint(CsvRow row, String key, Instant opened) {
    return new ComplaintLine(
        "311-" + key,
        codes.channel(row, CHANNEL, CHANNELS),
        opened,
        ComplaintLine.Customer.external(address(row, key)),
        codes.code(row, PRODUCT),
        codes.code(row, ISSUE),
        null,
        target(row, opened),
        null);
  }

  private static String address(CsvRow row, String key) {
    String address = row.cell(ADDRESS);
    return REFERENCE.matcher(address).matches() ? address : "311-" + key;
  }

  private @Nullable Instant target(CsvRow row, Instant opened) {
    try {
      Instant target = SourceTime.BOSTON.orNull(row, TARGET);
      String doubt = target == null ? null : doubt(target, opened);
      if (doubt == null) {
        return target;
      }
      findings.accept(row.mended(TARGET, doubt, "imported without a target"));
    } catch (DirtyRow e) {
      findings.accept(row.mended(TARGET, "unparsable_date", "imported without a target"));
    }
    return null;
  }

  private static @Nullable String doubt(Instant target, Instant opened) {
    if (target.isBefore(opened)) {
      return "target_before_opening";
    }
    Instant last = opened.atOffset(ZoneOffset.UTC).plusYears(LONGEST_PROMISE_YEARS).toInstant();
    return target.isAfter(last) ? "target_too_far" : null;
  }
}
