package recourse.intake.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import recourse.intake.complaints.ComplaintView;
import recourse.spine.http.Cursor;
import recourse.spine.sql.SqlTemplate;

/** Finds complaints, page by page; no word of a customer is read. */
@ApplicationScoped
class SqlComplaintSearch {
  private final SqlTemplate db;

  SqlComplaintSearch(SqlTemplate db) {
    this.db = db;
  }

  /**
   * A page of complaints.
   *
   * @param after behind which of them it begins
   * @param hasRole the roles of the caller
   */
  List<ComplaintView> find(
      ComplaintQuery query, Cursor after, int limit, Predicate<String> hasRole) {
    return new SqlSearchStatement(query, after, limit).run(db, hasRole);
  }
}
