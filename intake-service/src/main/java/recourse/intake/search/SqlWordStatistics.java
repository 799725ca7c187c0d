package recourse.intake.search;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recourse.spine.sql.Row;
import recourse.spine.sql.SqlTemplate;

/** What PostgreSQL's planner knows of words, from its statistics alone. */
record SqlWordStatistics(SqlTemplate db) {
  private static final Pattern ROWS = Pattern.compile("\"Plan Rows\": (\\d+)");
  private static final String LATEST =
      "select coalesce(max(received_at), timestamptz 'epoch') from complaint_words";

  private static final String EARLIEST_OPEN =
      "select coalesce(min(received_at), now()) from complaint where due_at is not null";

  /** How many complaints hold all that this statement selects, roughly. */
  long estimate(String select) {
    String plan = db.value("explain (format json) " + select, Row::text);
    Matcher rows = ROWS.matcher(plan);
    return rows.find() ? Long.parseLong(rows.group(1)) : Long.MAX_VALUE;
  }

  /** The latest receipt of all. */
  Instant latest() {
    return instant(LATEST);
  }

  /** The earliest receipt of those with a running promise. */
  Instant earliestOpen() {
    return instant(EARLIEST_OPEN);
  }

  private Instant instant(String select) {
    return db.value(select, Row::instant);
  }
}
