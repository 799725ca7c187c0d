package recourse.importers;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The UCI incident log: one row per update of a case, the rows of a case standing together. A
 * finished block of rows becomes one life; only the block being read is in memory.
 */
final class IncidentReader implements DataSetReader {

  private static final String KEY = "number";
  private static final String STATE = "ident_state";
  private static final String ON_TARGET = "made_sla";
  private static final String OPENED = "opened_at";
  private static final String UPDATED = "sys_updated_at";
  private static final String CHANNEL = "contact_type";
  private static final String PRODUCT = "category";
  private static final String ISSUE = "subcategory";
  private static final String TEAM = "assignment_group";
  private static final String HANDLER = "assigned_to";

  private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9._-]+");
  private static final int LONGEST_REFERENCE = 64;

  static final List<String> COLUMNS =
      List.of(KEY, STATE, ON_TARGET, OPENED, UPDATED, CHANNEL, PRODUCT, ISSUE, TEAM, HANDLER);

  private static final Map<String, String> CHANNELS =
      Map.of(
          "Phone", "PHONE",
          "IVR", "PHONE",
          "Email", "EMAIL",
          "Self service", "WEB",
          "Direct opening", "OTHER");

  private final Consumer<ImportedLife> lives;
  private final Consumer<RowFinding> findings;
  private final CodeCells codes;
  private final RecentKeys keys = new RecentKeys();
  private @Nullable IncidentCase current;

  IncidentReader(Consumer<ImportedLife> lives, Consumer<RowFinding> findings) {
    this.lives = lives;
    this.findings = findings;
    this.codes = new CodeCells(findings);
  }

  @Override
  public void read(CsvRow row) throws DirtyRow {
    String key = row.key(KEY);
    if (current != null && !key.equals(current.key())) {
      end();
    }
    keys.mustNotHave(key, KEY);
    IncidentState state = state(row);
    Instant opened = SourceTime.INCIDENT_LOG.of(row, OPENED);
    Instant at = SourceTime.INCIDENT_LOG.of(row, UPDATED);
    mustFollow(row, at, opened);
    if (current == null) {
      current = new IncidentCase(row.place(), complaint(row, key, opened));
    }
    current.update(state, at, handler(row), team(row));
    verdict(current, row, at);
  }

  @Override
  public void end() {
    if (current != null) {
      lives.accept(current.life());
      keys.add(current.key());
    }
    current = null;
  }

  private static IncidentState state(CsvRow row) throws DirtyRow {
    String title = row.cell(STATE);
    return IncidentState.titled(title)
        .orElseThrow(
            () -> new DirtyRow(STATE, title, "unknown_state", "the log's states do not name it"));
  }

  private void mustFollow(CsvRow row, Instant at, Instant opened) throws DirtyRow {
    if (current == null && at.isBefore(opened)) {
      throw new DirtyRow(
          UPDATED, row.cell(UPDATED), "updated_before_opened", "the case was opened later");
    }
    if (current != null && at.isBefore(current.latest())) {
      throw new DirtyRow(
          UPDATED, row.cell(UPDATED), "out_of_order", "an earlier row is dated later");
    }
  }

  private ComplaintLine complaint(CsvRow row, String key, Instant opened) {
    return new ComplaintLine(
        "inc-" + key,
        codes.channel(row, CHANNEL, CHANNELS),
        opened,
        ComplaintLine.Customer.internal("inc-" + key),
        codes.code(row, PRODUCT),
        codes.code(row, ISSUE),
        null,
        null,
        null);
  }

  private void verdict(IncidentCase incident, CsvRow row, Instant at) {
    switch (row.cell(ON_TARGET)) {
      case "true" -> incident.onTarget(true, at);
      case "false" -> incident.onTarget(false, at);
      default ->
          findings.accept(row.mended(ON_TARGET, "unknown_verdict", "this row gives no verdict"));
    }
  }

  private static @Nullable String handler(CsvRow row) {
    return reference("h-", row.cell(HANDLER));
  }

  private static @Nullable String team(CsvRow row) {
    return reference("", row.cell(TEAM));
  }

  /** Other copies of the log write {@code Group 56} where ours has 56; blanks become dashes. */
  private static @Nullable String reference(String prefix, String cell) {
    String fit = prefix + UNFIT.matcher(cell).replaceAll("-");
    return cell.isEmpty() ? null : fit.substring(0, Math.min(fit.length(), LONGEST_REFERENCE));
  }
}
