package recourse.intake.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import recourse.intake.imports.LineOutcome.Fate;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.sql.SqlTemplate;

/** Imports in PostgreSQL; what became of the lines of a chunk lies in one row, as arrays. */
@ApplicationScoped
public class SqlImportRuns extends AggregateRepository<ImportRun> {
  private static final String KEEP =
      """
      insert into import_chunk (run_id, last_line, refused, lines, fates, external_refs,
                                complaint_ids, codes, details)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String LINES =
      """
      select line, fate, external_ref, complaint_id, code, detail
        from (select * from import_chunk
               where run_id = ? and last_line > ? and (refused > 0 or not ?)
               order by last_line limit ?) as chunk,
             unnest(lines, fates, external_refs, complaint_ids, codes, details)
               as told(line, fate, external_ref, complaint_id, code, detail)
       where line > ? and (fate = 'REFUSED' or not ?)
       order by line limit ?
      """;

  private final SqlTemplate db;

  SqlImportRuns(SqlTemplate db) {
    this.db = db;
  }

  /** The run that this caller began with this key, if any. */
  public Optional<ImportRun> begun(String sentBy, String key) {
    return find("sentBy = ?1 and key = ?2", sentBy, key).firstResultOptional();
  }

  /** Keeps what became of some lines, in their order. */
  public void keep(UUID runId, List<LineOutcome> outcomes) {
    if (!outcomes.isEmpty()) {
      db.change(KEEP, insert -> bind(insert, runId, outcomes));
    }
  }

  /**
   * A page of what became of the lines, in their order.
   *
   * @param refusedOnly leaves out those that became complaints
   * @param afterLine the last line of the page before, or 0
   */
  public List<LineOutcome> lines(UUID runId, boolean refusedOnly, int afterLine, int limit) {
    return db.find(
        LINES,
        select -> {
          select.setObject(1, runId);
          select.setInt(2, afterLine);
          select.setBoolean(3, refusedOnly);
          select.setInt(4, limit + 1); // the first may hold nothing but what was shown before
          select.setInt(5, afterLine);
          select.setBoolean(6, refusedOnly);
          select.setInt(7, limit);
        },
        SqlImportRuns::outcome);
  }

  private static void bind(PreparedStatement insert, UUID runId, List<LineOutcome> outcomes)
      throws SQLException {
    insert.setObject(1, runId);
    insert.setInt(2, outcomes.get(outcomes.size() - 1).line());
    insert.setLong(3, outcomes.stream().filter(o -> o.fate() == Fate.REFUSED).count());
    insert.setArray(4, array(insert, "int", outcomes, LineOutcome::line));
    insert.setArray(5, array(insert, "text", outcomes, outcome -> outcome.fate().name()));
    insert.setArray(6, array(insert, "text", outcomes, LineOutcome::externalRef));
    insert.setArray(7, array(insert, "uuid", outcomes, LineOutcome::complaintId));
    insert.setArray(8, array(insert, "text", outcomes, LineOutcome::code));
    insert.setArray(9, array(insert, "text", outcomes, LineOutcome::detail));
  }

  private static Array array(
      PreparedStatement insert,
      String type,
      List<LineOutcome> outcomes,
      Function<LineOutcome, Object> field)
      throws SQLException {
    return insert.getConnection().createArrayOf(type, outcomes.stream().map(field).toArray());
  }

  private static LineOutcome outcome(ResultSet row) throws SQLException {
    return new LineOutcome(
        row.getInt("line"),
        Fate.valueOf(row.getString("fate")),
        row.getString("external_ref"),
        row.getObject("complaint_id", UUID.class),
        row.getString("code"),
        row.getString("detail"));
  }
}
