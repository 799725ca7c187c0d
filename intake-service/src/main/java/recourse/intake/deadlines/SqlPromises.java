package recourse.intake.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import recourse.contract.ClockKind;
import recourse.spine.sql.Row;
import recourse.spine.sql.SqlTemplate;

/**
 * Promises in PostgreSQL. The next due time is kept beside the complaint, for lists are sorted by
 * it; its version does not change, for nobody edited it.
 */
@ApplicationScoped
public class SqlPromises {
  private static final String RUN =
      """
      insert into promise (complaint_id, clock, kind, due_at, running) values (?, ?, ?, ?, true)
      on conflict (complaint_id, clock) do update set due_at = excluded.due_at, running = true
      """;
  private static final String END =
      "update promise set running = false where complaint_id = ? and clock = ?";
  private static final String NEXT =
      """
      update complaint set due_at = (select min(promise.due_at) from promise
                                      where complaint_id = complaint.id and running)
       where id = ?
      """;
  private static final String DUE =
      """
      select due_at from promise
       where complaint_id = ? and kind = ? and due_at is not null
       order by running desc, due_at desc limit 1
      """;

  private final SqlTemplate db;

  SqlPromises(SqlTemplate db) {
    this.db = db;
  }

  /** Keeps how a promise stands. */
  void keep(TrackPromise promise) {
    if (promise.running()) {
      db.change(RUN, promise.complaintId(), promise.clock(), promise.kind(), promise.dueAt());
    } else {
      db.change(END, promise.complaintId(), promise.clock());
    }
    db.change(NEXT, promise.complaintId());
  }

  /** When the last promise of this kind falls or fell due, if that is known. */
  public Optional<Instant> due(UUID complaintId, ClockKind kind) {
    return db.one(DUE, Row::instant, complaintId, kind);
  }
}
