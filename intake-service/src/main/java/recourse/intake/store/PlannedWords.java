package recourse.intake.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recourse.spine.sql.SqlTemplate;

/** What PostgreSQL's planner knows of words, from its statistics alone. */
record PlannedWords(SqlTemplate db) implements SqlSearch.Words {
  private static final Pattern ROWS = Pattern.compile("\"Plan Rows\": (\\d+)");
  private static final String LATEST =
      "select coalesce(max(received_at), timestamptz 'epoch') from complaint_words";

  private static final String EARLIEST_OPEN =
      "select coalesce(min(received_at), now()) from complaint where due_at is not null";

  @Override
  public long estimate(String select) {
    String plan = db.value("explain (format json) " + select, none -> {}, row -> row.getString(1));
    Matcher rows = ROWS.matcher(plan);
    return rows.find() ? Long.parseLong(rows.group(1)) : Long.MAX_VALUE;
  }

  @Override
  public Instant latest() {
    return instant(LATEST);
  }

  @Override
  public Instant earliestOpen() {
    return instant(EARLIEST_OPEN);
  }

  private Instant instant(String select) {
    return db.value(select, none -> {}, row -> row.getObject(1, OffsetDateTime.class).toInstant());
  }
}
