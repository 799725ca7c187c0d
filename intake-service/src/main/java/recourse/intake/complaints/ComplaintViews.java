package recourse.intake.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Predicate;

/** What endpoints, of this subject and of others, show of complaints. */
@ApplicationScoped
public class ComplaintViews {
  private final SqlComplaints complaints;

  ComplaintViews(SqlComplaints complaints) {
    this.complaints = complaints;
  }

  /** The complaint in brief, for a caller with these roles. */
  public ComplaintView of(UUID id, Predicate<String> hasRole) {
    return ComplaintView.of(complaints.get(id), hasRole);
  }

  /** Refuses an id of which there is no complaint. */
  public void requireKnown(UUID id) {
    complaints.requireKnown(id);
  }
}
