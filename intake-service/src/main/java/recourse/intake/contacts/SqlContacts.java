package recourse.intake.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import recourse.intake.complaints.SqlKeyset;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.http.Cursor;
import recourse.spine.sql.Row;
import recourse.spine.sql.SqlTemplate;

/** Contacts in PostgreSQL. */
@ApplicationScoped
class SqlContacts extends AggregateRepository<Contact> {
  private static final SqlKeyset LATEST_FIRST =
      new SqlKeyset("complaintId in :complaints", "outcome.startedAt", true);
  private static final String MERGED =
      """
      select complaint_id from complaint_link
       where other_id = ? and kind = 'MERGED_INTO' and ended_at is null
      """;

  private final SqlTemplate db;

  SqlContacts(SqlTemplate db) {
    this.db = db;
  }

  /** A page of the contacts of a complaint and of those merged into it, latest first. */
  List<Contact> page(UUID complaintId, Cursor after, int limit) {
    List<UUID> complaints = new ArrayList<>(db.find(MERGED, Row::uuid, complaintId));
    complaints.add(complaintId);
    return LATEST_FIRST.page(this, Map.of("complaints", complaints), after, limit);
  }

  /** All contacts of these complaints, oldest first. */
  List<Contact> ofEach(Collection<UUID> complaints) {
    return list("complaintId in ?1 order by outcome.startedAt, id", complaints);
  }
}
