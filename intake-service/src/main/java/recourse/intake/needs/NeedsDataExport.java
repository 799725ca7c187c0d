package recourse.intake.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import recourse.intake.complaints.DataExport;
import recourse.intake.complaints.SqlComplaints;

/** What we know of a customer's needs; gone with the last complaint that is erased. */
@ApplicationScoped
class NeedsDataExport implements DataExport {
  private final SqlComplaints complaints;
  private final SqlNeeds needs;

  NeedsDataExport(SqlComplaints complaints, SqlNeeds needs) {
    this.complaints = complaints;
    this.needs = needs;
  }

  @Override
  public String name() {
    return "needs";
  }

  @Override
  public List<?> about(UUID complaintId) {
    return List.of(NeedsView.of(needs.of(complaints.get(complaintId).customerRef())));
  }

  @Override
  public void erase(Collection<UUID> complaintIds) {
    needs.forgetThoseOf(complaintIds);
  }
}
