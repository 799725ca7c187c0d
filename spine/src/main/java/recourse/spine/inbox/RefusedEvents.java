package recourse.spine.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.spine.http.Cursor;
import recourse.spine.sql.SqlTemplate;

/** The part of the inbox that says which events were refused, by which listener and why. */
@ApplicationScoped
class RefusedEvents {
  private static final String LIST =
      """
      select refusal_id, listener, event_id, subject, type, refused_code, received_at
        from inbox
       where refused_code is not null
         and (?::uuid is null or subject = ?)
         and (?::text is null or listener = ?)
         and (?::timestamptz is null
              or (received_at, refusal_id) < (?::timestamptz, ?::uuid))
       order by received_at desc, refusal_id desc limit ?
      """;

  private final SqlTemplate db;

  RefusedEvents(SqlTemplate db) {
    this.db = db;
  }

  /** The latest before a place, of all complaints and listeners or of one. */
  List<RefusedEvent> latest(
      @Nullable UUID complaint, @Nullable String listener, Cursor after, int limit) {
    return db.find(
        LIST,
        select -> {
          select.setObject(1, complaint, Types.OTHER);
          select.setObject(2, complaint, Types.OTHER);
          select.setString(3, listener);
          select.setString(4, listener);
          select.setString(5, Objects.toString(after.at(), null));
          select.setString(6, Objects.toString(after.at(), null));
          select.setObject(7, after.id(), Types.OTHER);
          select.setInt(8, limit);
        },
        RefusedEvent::of);
  }
}
