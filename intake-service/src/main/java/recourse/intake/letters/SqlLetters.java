package recourse.intake.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import recourse.intake.complaints.SqlKeyset;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.http.Cursor;

/** Messages to customers, in PostgreSQL. */
@ApplicationScoped
class SqlLetters extends AggregateRepository<Letter> {
  private static final SqlKeyset LATEST_FIRST =
      new SqlKeyset("complaintId = :complaint", "writtenAt", true);

  /** A page of the letters of a complaint, latest first. */
  List<Letter> page(UUID complaintId, Cursor after, int limit) {
    return LATEST_FIRST.page(this, Map.of("complaint", complaintId), after, limit);
  }

  /** All letters of these complaints, oldest first. */
  List<Letter> ofEach(Collection<UUID> complaintIds) {
    return list("complaintId in ?1 order by writtenAt, id", complaintIds);
  }
}
