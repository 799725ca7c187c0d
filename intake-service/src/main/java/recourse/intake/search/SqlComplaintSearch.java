package recourse.intake.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import recourse.intake.complaints.Complaint;
import recourse.spine.sql.SqlTemplate;

/** Finds complaints, page by page. */
@ApplicationScoped
public class SqlComplaintSearch {
  private final EntityManager session;
  private final SqlTemplate db;

  SqlComplaintSearch(EntityManager session, SqlTemplate db) {
    this.session = session;
    this.db = db;
  }

  /** A page of complaints. */
  public List<Complaint> find(ComplaintQuery query) {
    return new SqlSearchStatement(query).run(session, new SqlWordStatistics(db));
  }
}
