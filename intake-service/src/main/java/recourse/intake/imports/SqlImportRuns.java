package recourse.intake.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import recourse.intake.imports.LineOutcome.Status;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.sql.Row;
import recourse.spine.sql.SqlTemplate;

/** Imports in PostgreSQL; what became of the lines of a chunk lies in one row, as a document. */
@ApplicationScoped
class SqlImportRuns extends AggregateRepository<ImportRun> {
  private static final String KEEP =
      "insert into import_chunk (run_id, last_line, refused, lines) values (?, ?, ?, ?::jsonb)";
  private static final String LINES =
      """
      select line.*
        from (select lines from import_chunk
               where run_id = ? and last_line > ? and (refused > 0 or not ?)
               order by last_line limit ?) as chunk,
             jsonb_to_recordset(lines) as line(line int, status text, "externalRef" text, id uuid,
                                               reference text, code text, detail text)
       where line > ? and (status = 'refused' or not ?)
       order by line limit ?
      """;

  private final SqlTemplate db;
  private final ObjectMapper json;

  SqlImportRuns(SqlTemplate db, ObjectMapper json) {
    this.db = db;
    this.json = json;
  }

  /** The run that this caller began with this key, if any. */
  Optional<ImportRun> begun(String sentBy, String key) {
    return find("sentBy = ?1 and key = ?2", sentBy, key).firstResultOptional();
  }

  /** Keeps what became of some lines, in their order. */
  void keep(UUID runId, List<LineOutcome> outcomes) {
    if (!outcomes.isEmpty()) {
      db.change(
          KEEP,
          runId,
          outcomes.get(outcomes.size() - 1).line(),
          outcomes.stream().filter(line -> line.status() == Status.REFUSED).count(),
          document(outcomes));
    }
  }

  /**
   * A page of what became of the lines, in their order.
   *
   * @param refusedOnly leaves out those that became complaints
   * @param afterLine the last line of the page before, or 0
   */
  List<LineOutcome> lines(UUID runId, boolean refusedOnly, int afterLine, int limit) {
    return db.find(
        LINES,
        SqlImportRuns::outcome,
        runId,
        afterLine,
        refusedOnly,
        limit + 1, // the first may hold nothing but what was shown before
        afterLine,
        refusedOnly,
        limit);
  }

  private String document(List<LineOutcome> outcomes) {
    try {
      return json.writeValueAsString(outcomes);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static LineOutcome outcome(Row row) throws SQLException {
    return new LineOutcome(
        row.integer("line"),
        Status.valueOf(row.text("status").toUpperCase(Locale.ROOT)),
        row.text("externalRef"),
        row.uuid("id"),
        row.text("reference"),
        row.text("code"),
        row.text("detail"));
  }
}
